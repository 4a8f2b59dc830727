import { APIError } from 'payload';

export interface RefusedSaveData {
  code: 'stale-save' | 'held' | 'saved-at-once';
  [detail: string]: string;
}

/** A save that would overwrite somebody else's work; what it would have stored is kept as an unsaved copy. */
export class RefusedSave extends APIError<RefusedSaveData> {
  constructor(message: string, status: number, data: RefusedSaveData) {
    super(message, status, data, true);
  }
}
