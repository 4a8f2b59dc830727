import type { PayloadRequest } from 'payload';

/** A user's name for a message; a word for those who are gone and for the program itself. */
export async function nameOfUser(req: PayloadRequest, id: string | null): Promise<string> {
  if (id === null) return 'Hệ thống';
  const user = await req.payload.db.findOne<{ id: string; name?: string }>({
    collection: 'users',
    where: { id: { equals: id } },
    select: { name: true },
    req,
  });
  return user?.name ?? 'Một người dùng đã bị xóa';
}
