'use client';

import { FieldError, FieldLabel, useField, useForm } from '@payloadcms/ui';
import type { TextFieldClientComponent } from 'payload';

import { matching } from './matching.ts';
import { SuggestionInput } from './suggestion-input.tsx';
import type { BylineSuggestion } from './suggestions.ts';
import { useSuggestions } from './use-suggestions.ts';

/** The name of a byline: choosing a former one fills its role and unit in. */
export const BylineNameField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, disabled, showError } = useField<string>({ path });
  const { dispatchFields, setModified } = useForm();
  const { bylines } = useSuggestions();
  const typed = value ?? '';
  const id = `field-${path.replaceAll('.', '__')}`;
  const found = matching(bylines, typed, (byline) => byline.name).filter(({ name }) => name !== typed);
  const choose = (byline: BylineSuggestion) => {
    setValue(byline.name);
    for (const name of ['role', 'unit', 'isContributor'] as const) {
      dispatchFields({ type: 'UPDATE', path: path.replace(/name$/, name), value: byline[name] });
    }
    setModified(true);
  };
  return (
    <div className="field-type text">
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required ?? false} />
      <FieldError path={path} showError={showError} />
      <SuggestionInput
        choices={found.map((byline) => ({
          key: byline.name,
          text: byline.name,
          hint: [byline.role, byline.unit].filter((word) => word !== '').join(', '),
        }))}
        disabled={disabled || readOnly === true}
        id={id}
        onChoose={({ key }) => {
          const byline = found.find(({ name }) => name === key);
          if (byline) choose(byline);
        }}
        onType={setValue}
        value={typed}
      />
    </div>
  );
};
