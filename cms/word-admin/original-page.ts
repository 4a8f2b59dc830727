import { originalHtml } from '../word/original-html.ts';

/** The frame runs no script anyway; this keeps it from asking anybody else for anything. */
const policy = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'";

const style = `
body { margin: 0; padding: 16px; background: #fff; color: #1a1a1a; font: 17px/1.6 serif; overflow-wrap: anywhere; }
img { max-width: 100%; height: auto; }
table { border-collapse: collapse; max-width: 100%; }
td, th { border: 1px solid #bbb; padding: 4px 8px; vertical-align: top; }
.giua { text-align: center; }
.phai { text-align: right; }
.tieu-de { font-size: 1.4em; font-weight: bold; }
.sapo { font-weight: bold; }
.chu-thich { font-style: italic; }
`;

/**
 * The original as a document of its own, for the `srcdoc` of a frame without scripts. What is stored is harmless
 * already; it is made harmless once more, so that this holds whatever has been stored.
 * @param addresses of the file's pictures, by their place in it
 */
export function originalPage(html: string, addresses: ReadonlyMap<number, string>): string {
  const numbered = html.replaceAll(/<img data-picture="(\d+)"\s*\/?>/g, '<img src="picture:$1">');
  const body = originalHtml(numbered).replaceAll(/<img data-picture="(\d+)">/g, (_mark, number: string) => {
    const address = addresses.get(Number(number));
    return address ? `<img alt="" src="${escapeAttribute(address)}">` : '<em>[Ảnh không hiện được]</em>';
  });
  return (
    `<!doctype html><html lang="vi"><head><meta charset="utf-8">` +
    `<meta http-equiv="Content-Security-Policy" content="${policy}">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><style>${style}</style></head>` +
    `<body>${body}</body></html>`
  );
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
