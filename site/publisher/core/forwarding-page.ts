/** What stands at an address that moved, for hosts that can only serve files. */

const escape = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * @param target address on the portal, or elsewhere
 * @param siteUrl the portal's public address without a slash at the end
 */
export function forwardingPage(target: string, siteUrl: string): string {
  const href = escape(target);
  const canonical = escape(target.startsWith('/') ? siteUrl + target : target);
  return (
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Trang đã chuyển địa chỉ</title>` +
    `<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">` +
    `<meta http-equiv="refresh" content="0; url=${href}"><link rel="canonical" href="${canonical}"></head>` +
    `<body><p>Trang này đã chuyển sang địa chỉ mới: <a href="${href}">${canonical}</a></p></body></html>\n`
  );
}
