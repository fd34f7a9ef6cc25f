/** What the page's address asks for. A srcdoc frame has no address of its own and takes its page's. */
export function addressParameters(): URLSearchParams {
  return new URLSearchParams(location.protocol === 'about:' ? parent.location.search : location.search);
}
