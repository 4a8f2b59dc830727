/** Where readers pass an article on: plain addresses, without anybody's script or identifier. */
export interface ShareLink {
  label: string;
  href: string;
}

/**
 * @param title what is passed on
 * @param address its full address
 */
export function shareLinks(title: string, address: string): ShareLink[] {
  const [text, url] = [title, address].map(encodeURIComponent);
  return [
    { label: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${url}` },
    {
      label: 'Zalo',
      href: `https://button-share.zalo.me/share_external?d=${encodeURIComponent(zaloOrder(address))}`,
    },
    { label: 'X', href: `https://x.com/intent/post?text=${text}&url=${url}` },
    { label: 'Thư điện tử', href: `mailto:?subject=${text}&body=${url}` },
  ];
}

/** What Zalo's page for sharing expects: Base64 of JSON. Addresses of the portal are ASCII. */
function zaloOrder(address: string): string {
  const json = JSON.stringify({ url: address });
  // JSON may end in spaces: Base64 then ends without `=`, which some decoders see as written twice.
  return btoa(json.padEnd(Math.ceil(json.length / 3) * 3));
}
