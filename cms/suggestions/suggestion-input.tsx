import { type KeyboardEvent, useId, useState } from 'react';

import './suggestions.css';

export interface Choice {
  key: string;
  text: string;
  /** What tells it from others of the same name. */
  hint?: string;
}

interface SuggestionInputProps {
  id: string;
  value: string;
  choices: Choice[];
  disabled: boolean;
  placeholder?: string;
  onType: (text: string) => void;
  onChoose: (choice: Choice) => void;
  /** Keys that the list does not use. */
  onOtherKey?: (event: KeyboardEvent<HTMLInputElement>) => void;
  onLeave?: () => void;
}

/** A line of text with a list of suggestions, for the keyboard, a mouse and a thumb. */
export function SuggestionInput(props: SuggestionInputProps) {
  const { id, value, choices, disabled, placeholder, onType, onChoose, onOtherKey, onLeave } = props;
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const shown = isOpen ? choices : [];
  const choose = (choice: Choice) => {
    setOpen(false);
    setActive(-1);
    onChoose(choice);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    // While Telex is composing a syllable the keys are its own.
    if (event.nativeEvent.isComposing) return;
    const steps: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    const chosen = shown[active];
    if (step !== undefined && shown.length > 0) {
      event.preventDefault();
      setActive((active + step + shown.length + (active < 0 && step < 0 ? 1 : 0)) % shown.length);
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      choose(chosen);
    } else if (event.key === 'Escape' && shown.length > 0) {
      event.preventDefault();
      setOpen(false);
    } else onOtherKey?.(event);
  };
  return (
    <div className="suggestions">
      <input
        aria-activedescendant={shown[active] ? `${listId}-${active}` : undefined}
        aria-autocomplete="list"
        aria-controls={listId}
        aria-expanded={shown.length > 0}
        autoComplete="off"
        className="suggestions__input"
        disabled={disabled}
        id={id}
        onBlur={() => {
          setOpen(false);
          onLeave?.();
        }}
        onChange={(event) => {
          setOpen(true);
          setActive(-1);
          onType(event.target.value);
        }}
        onKeyDown={press}
        placeholder={placeholder}
        role="combobox"
        type="text"
        value={value}
      />
      <ul className="suggestions__list" hidden={shown.length === 0} id={listId} role="listbox">
        {shown.map((choice, index) => (
          <li
            aria-selected={index === active}
            className="suggestions__choice"
            id={`${listId}-${index}`}
            key={choice.key}
            // Before the input loses the focus, and with it the list its place.
            onMouseDown={(event) => {
              event.preventDefault();
              choose(choice);
            }}
            role="option"
          >
            {choice.text}
            {choice.hint && <span className="suggestions__hint">{choice.hint}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
