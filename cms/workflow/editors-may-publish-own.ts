import type { PayloadRequest } from 'payload';

/** Whether an editor may publish what they wrote themselves; an administrator decides, at first it is no. */
export async function editorsMayPublishOwn(req: PayloadRequest): Promise<boolean> {
  const settings = await req.payload.db.findGlobal<{ editorsPublishOwn?: boolean | null }>({
    slug: 'newsroom-settings',
    req,
  });
  return settings?.editorsPublishOwn === true;
}
