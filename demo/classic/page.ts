import { html, type Html } from './html.ts';

/** The document around every page of the classic front end. */
export function page(title: string, body: Html): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Cedar Demo Clinic EHR, classic (synthetic)</title>
        <link rel="icon" href="/classic/icon.svg" />
        <link rel="stylesheet" href="/classic/classic.css" />
        <script src="/classic/select-rows.js" defer></script>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html> `;
}

/** The outermost page: the clinic's name, tabs that fill the frame below them, and that frame. */
export function tabsPage(): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Cedar Demo Clinic EHR, classic (synthetic)</title>
        <link rel="icon" href="/classic/icon.svg" />
        <link rel="stylesheet" href="/classic/classic.css" />
      </head>
      <body class="tabs">
        <header>
          <h1>Cedar Demo Clinic EHR</h1>
          <span>Synthetic: every person here is invented</span>
          <nav aria-label="Front ends of this demo">
            <a href="/">Cards</a> <a href="/classic/" aria-current="page">Classic</a> <a href="/grid/">Grid</a>
          </nav>
        </header>
        <nav class="tab-row" aria-label="Activities">
          <a href="/classic/center" target="work">Messages</a> <a href="/classic/schedule" target="work">Schedule</a>
        </nav>
        <main><iframe name="work" title="Work area" src="/classic/center"></iframe></main>
      </body>
    </html> `;
}

/** The middle page: a frame around the messages, as a message center has it. */
export function centerPage(): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>Message center · Cedar Demo Clinic EHR, classic (synthetic)</title>
        <link rel="icon" href="/classic/icon.svg" />
        <link rel="stylesheet" href="/classic/classic.css" />
      </head>
      <body class="center">
        <main>
          <h1>Message center</h1>
          <iframe name="messages" title="Messages" src="/classic/messages"></iframe>
        </main>
      </body>
    </html> `;
}
