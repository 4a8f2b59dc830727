/** Text of the message that editors see under an empty field. */
const message = 'Cần điền mục này trước khi xuất bản.';

interface Publishable {
  _status?: unknown;
}

/** Demands a value of a document that is to be published; drafts may lack it. */
export function requiredToPublish(value: unknown, { data }: { data: Publishable }): string | true {
  const isEmpty =
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
  return data._status === 'published' && isEmpty ? message : true;
}
