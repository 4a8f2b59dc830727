/**
 * Runs in the preview: asks for the page anew whenever the form beside it has changed, and puts it in the old one's
 * place without moving what is looked at. It is written into the page as text, so it uses nothing from outside itself.
 */
export function followForm(): void {
  const pause = 150;
  let wanted: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsking = false;

  const show = (html: string) => {
    const next = new DOMParser().parseFromString(html, 'text/html');
    const place = [scrollX, scrollY] as const;
    document.title = next.title;
    document.body.replaceWith(document.adoptNode(next.body));
    scrollTo(...place);
  };

  const refresh = async () => {
    if (isAsking || wanted === null) return;
    isAsking = true;
    const sent = wanted;
    wanted = null;
    try {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(location.pathname, { method: 'POST', headers, body: sent });
      show(await answer.text());
      document.documentElement.dataset['refreshed'] = String(
        Number(document.documentElement.dataset['refreshed'] ?? 0) + 1,
      );
    } catch {
      // The newsroom does not answer: what is shown stays, and the next change asks again.
      wanted ??= sent;
    } finally {
      isAsking = false;
    }
    if (wanted !== null && wanted !== sent) void refresh();
  };

  addEventListener('message', ({ origin, data }: MessageEvent<{ type?: string; data?: unknown } | null>) => {
    if (origin !== location.origin || data?.type !== 'payload-live-preview' || !data.data) return;
    wanted = JSON.stringify(data.data);
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), pause);
  });

  const form = (opener as Window | null) ?? parent;
  form.postMessage({ type: 'payload-live-preview', ready: true }, location.origin);
}
