/** Ed25519 (RFC 8032). */
export const KEY_BYTES = 32;
export const SIGNATURE_BYTES = 64;
/** Characters of `<name>.json.sig`: room for every key change of a long life. */
export const SIGNATURE_FILE_LIMIT = 16_384;
