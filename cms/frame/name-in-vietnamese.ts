/** Names for readers aloud that parts of the admin have in English only, out of reach of its translations. */
const names = new Map([
  ['add dropdown', 'Chèn thêm'],
  ['text dropdown', 'Kiểu đoạn'],
  ['align dropdown', 'Căn lề'],
  ['format dropdown', 'Kiểu chữ'],
  ['Edit link', 'Sửa liên kết'],
  ['Remove link', 'Bỏ liên kết'],
  ['Add block', 'Thêm khối'],
  ['Add Column', 'Thêm cột'],
  ['Add Row', 'Thêm hàng'],
  ['Drag to move', 'Kéo để chuyển chỗ'],
  ['Insert Paragraph', 'Thêm đoạn'],
  ['Close toast', 'Đóng thông báo'],
]);

/**
 * Puts Vietnamese names in the place of these, now and whenever they appear below `root`.
 * @returns what ends it
 */
export function nameInVietnamese(root: Element): () => void {
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      rename(target);
      for (const node of addedNodes) renameBelow(node);
    }
  });
  renameBelow(root);
  observer.observe(root, { subtree: true, childList: true, attributeFilter: ['aria-label'] });
  return () => observer.disconnect();
}

function renameBelow(node: Node): void {
  if (!(node instanceof Element)) return;
  rename(node);
  for (const element of node.querySelectorAll('[aria-label]')) rename(element);
}

function rename(node: Node): void {
  if (!(node instanceof Element)) return;
  const name = names.get(node.getAttribute('aria-label') ?? '');
  if (name) node.setAttribute('aria-label', name);
}
