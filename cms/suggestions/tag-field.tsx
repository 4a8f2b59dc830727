'use client';

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui';
import type { TextFieldClientComponent } from 'payload';
import { type KeyboardEvent, useState } from 'react';

import { matching } from './matching.ts';
import { SuggestionInput } from './suggestion-input.tsx';
import { tidyTag, tidyTags } from './tidy-tags.ts';
import { useSuggestions } from './use-suggestions.ts';

/** Tags: chosen from those in use or typed anew; Enter or a comma ends one, Backspace takes the last one back. */
export const TagField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, disabled, showError } = useField<string[]>({ path });
  const { tags: known } = useSuggestions();
  const [typed, setTyped] = useState('');
  const tags = Array.isArray(value) ? value : [];
  const locked = disabled || readOnly === true;
  const id = `field-${path.replaceAll('.', '__')}`;
  const add = (tag: string) => {
    setTyped('');
    if (tidyTag(tag) === '') return;
    // A tag that is in use already keeps its spelling.
    const same = known.find((one) => one.toLocaleLowerCase('vi') === tidyTag(tag).toLocaleLowerCase('vi'));
    setValue(tidyTags([...tags, same ?? tag]));
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add(typed);
    } else if (event.key === 'Backspace' && typed === '' && tags.length > 0) setValue(tags.slice(0, -1));
  };
  const free = known.filter((tag) => !tags.includes(tag));
  return (
    <div className="field-type text tag-field">
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required ?? false} />
      <FieldError path={path} showError={showError} />
      {tags.length > 0 && (
        <ul className="tag-field__tags">
          {tags.map((tag) => (
            <li className="tag-field__tag" key={tag}>
              {tag}
              <button
                aria-label={`Bỏ từ khóa ${tag}`}
                className="tag-field__remove"
                disabled={locked}
                onClick={() => setValue(tags.filter((one) => one !== tag))}
                type="button"
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <SuggestionInput
        choices={matching(free, typed, (tag) => tag).map((tag) => ({ key: tag, text: tag }))}
        disabled={locked}
        id={id}
        onChoose={({ text }) => add(text)}
        onLeave={() => add(typed)}
        onOtherKey={press}
        onType={(text) => (text.endsWith(',') ? add(text.slice(0, -1)) : setTyped(text))}
        placeholder="Gõ từ khóa rồi nhấn Enter"
        value={typed}
      />
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  );
};
