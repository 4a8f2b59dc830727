/** What became of one Word file. */
export type SentFile =
  { isDone: true; article: string; unplaced: number; notices: string[] } | { isDone: false; message: string };

interface ImportAnswer {
  articles?: { id: string; unplaced: string[]; notices: string[] }[];
  errors?: { message: string }[];
}

const unreachable = 'Không gửi được. Hãy xem lại mạng rồi bấm “Gửi lại”.';

/**
 * Sends one file to the newsroom. `fetch` does not tell how far an upload is, so this is an `XMLHttpRequest`.
 * @param onProgress the part that is sent, 0 to 1
 */
export function sendFile(file: File, onProgress: (part: number) => void): Promise<SentFile> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      onProgress(total > 0 ? loaded / total : 0);
    });
    request.addEventListener('error', () => resolve({ isDone: false, message: unreachable }));
    request.addEventListener('load', () => resolve(outcomeOf(request.responseText, request.status)));
    request.open('POST', '/api/articles/import');
    request.setRequestHeader('accept-language', 'vi');
    const form = new FormData();
    form.append('file', file, file.name);
    request.send(form);
  });
}

/** What an answer of `POST /api/articles/import` about one file says. */
export function outcomeOf(text: string, status: number): SentFile {
  const { articles = [], errors = [] } = parse(text);
  const [article] = articles;
  if (article) {
    const { id, unplaced, notices } = article;
    return { isDone: true, article: id, unplaced: unplaced.length, notices };
  }
  const message = errors[0]?.message;
  return { isDone: false, message: message ?? `Máy chủ không nhận tệp này (lỗi ${status}). Hãy thử lại.` };
}

function parse(text: string): ImportAnswer {
  try {
    return JSON.parse(text) as ImportAnswer;
  } catch {
    return {};
  }
}
