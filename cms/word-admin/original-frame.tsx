/** The original in a frame that runs no script; it keeps its origin so that pictures are sent with the login. */
export function OriginalFrame({ filename, page }: { filename: string; page: string }) {
  return (
    <section aria-label="Bản gốc Word" className="word-pair__original">
      <h2>{filename}</h2>
      <iframe sandbox="allow-same-origin" srcDoc={page} title="Bản gốc Word" />
    </section>
  );
}
