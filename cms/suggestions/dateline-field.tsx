'use client';

import { FieldError, FieldLabel, useField } from '@payloadcms/ui';
import type { TextFieldClientComponent } from 'payload';

import { matching } from './matching.ts';
import { SuggestionInput } from './suggestion-input.tsx';
import { useSuggestions } from './use-suggestions.ts';

/** Where an article was written; places that were named before are suggested. */
export const DatelineField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, disabled, showError } = useField<string>({ path });
  const { datelines } = useSuggestions();
  const typed = value ?? '';
  const id = `field-${path.replaceAll('.', '__')}`;
  const found = matching(datelines, typed, (place) => place).filter((place) => place !== typed);
  return (
    <div className="field-type text">
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required ?? false} />
      <FieldError path={path} showError={showError} />
      <SuggestionInput
        choices={found.map((place) => ({ key: place, text: place }))}
        disabled={disabled || readOnly === true}
        id={id}
        onChoose={({ text }) => setValue(text)}
        onType={setValue}
        value={typed}
      />
    </div>
  );
};
