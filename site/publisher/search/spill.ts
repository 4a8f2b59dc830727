/**
 * The words of many leaves on their way into buckets, on disk: an archive's words do not fit into memory at once.
 * They are parted by the upper bits of the terms under which they may be filed, so that each share holds whole buckets.
 *
 *   share = leaf …
 *   leaf  = its number, count of forms, form …
 *   form  = text, count of values, values (rising): slot × 4 + field
 */
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { ByteReader } from '../../search/byte-reader.ts';
import { ByteWriter } from '../../search/byte-writer.ts';
import { bucketOf, termsFiling, type FieldClass } from '../../search/terms.ts';

export interface SpilledForm {
  leaf: number;
  form: string;
  values: number[];
}

export class Spill {
  /** There are `2 ** bits` parts. */
  readonly bits: number;
  private readonly folder: string;
  private readonly files: number[];

  /** @param folder made for it */
  constructor(folder: string, bits: number) {
    this.folder = folder;
    this.bits = bits;
    mkdirSync(folder, { recursive: true });
    this.files = Array.from({ length: 2 ** bits }, (_, part) => openSync(this.fileOf(part), 'w'));
  }

  /** Takes the words of a leaf's entries, in the order of their slots. */
  add(leaf: number, entries: { slot: number; terms: Map<string, FieldClass> }[]): void {
    const forms = new Map<string, number[]>();
    for (const { slot, terms } of entries) {
      for (const [form, field] of terms) {
        const values = forms.get(form);
        if (values === undefined) forms.set(form, [slot * 4 + field]);
        else values.push(slot * 4 + field);
      }
    }
    const parts = this.files.map(() => ({ count: 0, writer: new ByteWriter() }));
    for (const [form, values] of forms) {
      for (const share of this.sharesOf(form)) {
        const part = parts[share];
        if (part === undefined) continue;
        part.count++;
        part.writer.text(form).number(values.length).rising(values);
      }
    }
    parts.forEach(({ count, writer }, number) => {
      const head = new ByteWriter().number(leaf).number(count);
      writeSync(this.files[number] ?? -1, Buffer.concat([head.take(), writer.take()]));
    });
  }

  /** Where a form is read again, for each term under which it may be filed. */
  private sharesOf(form: string): Set<number> {
    return new Set(termsFiling(form).map((term) => bucketOf(term, this.bits)));
  }

  /** What one part holds, in the order in which it came. */
  *read(part: number): Generator<SpilledForm> {
    const bytes = readFileSync(this.fileOf(part));
    const reader = new ByteReader(bytes);
    while (reader.position < bytes.length) {
      const leaf = reader.number();
      for (let left = reader.number(); left > 0; left--) {
        const form = reader.text();
        const values: number[] = [];
        reader.rising(reader.number(), (value) => values.push(value));
        yield { leaf, form, values };
      }
    }
  }

  remove(): void {
    for (const file of this.files) closeSync(file);
    rmSync(this.folder, { recursive: true, force: true });
  }

  private fileOf(part: number): string {
    return join(this.folder, `${part}`);
  }
}
