import { type HTMLAttributes, type KeyboardEvent, useId, useState } from 'react';
import type { ShownOption } from './facetOptions.ts';
import type { OptionProps } from './OptionList.tsx';

type Listbox = {
  readonly listProps: HTMLAttributes<HTMLUListElement>;
  readonly optionProps: (option: ShownOption, index: number) => OptionProps;
  readonly activeIndex: number;
};

/** A listbox that has the focus itself: arrows, Home and End move, Enter and Space toggle, disabled ones are passed. */
export function useListbox(options: readonly ShownOption[], onToggle: (key: string) => void): Listbox {
  const [active, setActive] = useState<string | null>(null);
  const id = useId();
  const activeIndex = options.findIndex(({ key }) => key === active);
  const enabled = options.filter(({ disabled }) => !disabled);

  const moveTo = (option: ShownOption | undefined): void => {
    if (!option) return;
    setActive(option.key);
    document.getElementById(`${id}-${options.indexOf(option)}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = enabled.findIndex(({ key }) => key === active);
    if (event.key === 'ArrowDown') moveTo(enabled[Math.min(at + 1, enabled.length - 1)]);
    else if (event.key === 'ArrowUp') moveTo(enabled[Math.max(at - 1, 0)]);
    else if (event.key === 'Home') moveTo(enabled[0]);
    else if (event.key === 'End') moveTo(enabled.at(-1));
    else if ((event.key === 'Enter' || event.key === ' ') && at >= 0 && active !== null) onToggle(active);
    else return;
    event.preventDefault();
  };

  return {
    activeIndex,
    listProps: {
      role: 'listbox',
      tabIndex: 0,
      'aria-multiselectable': true,
      'aria-activedescendant': activeIndex < 0 ? undefined : `${id}-${activeIndex}`,
      onKeyDown,
      onFocus: () => {
        if (activeIndex < 0) setActive(enabled[0]?.key ?? null);
      },
    },
    optionProps: (option, index) => ({
      id: `${id}-${index}`,
      role: 'option',
      'aria-selected': option.chosen,
      'aria-disabled': option.disabled,
      onClick: () => {
        if (option.disabled) return;
        setActive(option.key);
        onToggle(option.key);
      },
    }),
  };
}
