import { type UseComboboxState, type UseComboboxStateChangeOptions, useCombobox } from 'downshift';
import { Search } from 'lucide-react';
import { type ReactElement, type ReactNode, type SyntheticEvent, useState } from 'react';
import styles from './FacetPanel.module.css';
import type { ShownOption } from './facetOptions.ts';
import { OptionList } from './OptionList.tsx';

type OptionComboboxProps = {
  /** Names the field and the list; also stands in the empty field. */
  readonly label: string;
  readonly options: readonly ShownOption[];
  readonly largest: number;
  readonly signOf?: ((key: string) => ReactNode) | undefined;
  readonly codes: boolean;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly onToggle: (key: string) => void;
  /** What stands between the field and the list. */
  readonly children: ReactNode;
};

const { InputChange, InputBlur } = useCombobox.stateChangeTypes;

/** A field that finds options, and the list of them: many can be chosen, and choosing one ends nothing. */
export function OptionCombobox(props: OptionComboboxProps): ReactElement {
  const { label, options, search, onSearch, onToggle } = props;
  const [focused, setFocused] = useState(false);
  // The place that is highlighted as soon as there are so many options: some type faster than these come.
  const [wanted, setWanted] = useState(-1);
  const combobox = useCombobox<ShownOption>({
    items: [...options],
    itemToString: (option) => option?.name ?? '',
    itemToKey: (option) => option?.key,
    isItemDisabled: (option) => option.disabled,
    inputValue: search,
    // The list is always there; “open” says whether the field's keys act on it.
    isOpen: focused,
    selectedItem: null,
    highlightedIndex: Math.min(wanted, options.length - 1),
    onHighlightedIndexChange: ({ highlightedIndex }) => setWanted(highlightedIndex),
    stateReducer: highlightOnly,
  });

  const highlighted = options[combobox.highlightedIndex];

  return (
    <>
      <div className={styles.search}>
        <Search size={15} strokeWidth={1.75} aria-hidden="true" />
        <input
          {...combobox.getInputProps({
            'aria-label': label,
            'aria-expanded': true,
            placeholder: label,
            spellCheck: false,
            onChange: ({ currentTarget: { value } }) => {
              setWanted(placeAfterTyping(value));
              onSearch(value);
            },
            onFocus: () => setFocused(true),
            onBlur: () => {
              setFocused(false);
              setWanted(-1);
            },
            onKeyDown: (event) => {
              if (event.key === 'Escape') leaveToUs(event);
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              leaveToUs(event);
              event.preventDefault();
              if (highlighted && !highlighted.disabled) onToggle(highlighted.key);
            },
          })}
          {...(highlighted ? {} : { 'aria-activedescendant': undefined })}
        />
      </div>
      {props.children}
      <OptionList
        label={label}
        options={options}
        largest={props.largest}
        signOf={props.signOf}
        codes={props.codes}
        activeIndex={combobox.highlightedIndex}
        listProps={combobox.getMenuProps({ 'aria-label': label, 'aria-multiselectable': true, tabIndex: -1 })}
        optionProps={(item, index) =>
          combobox.getItemProps({
            item,
            index,
            'aria-selected': item.chosen,
            onClick: (event) => {
              leaveToUs(event);
              onToggle(item.key);
            },
          })
        }
      />
    </>
  );
}

/**
 * Keeps an event from downshift: it would swallow the Escape that closes the panel, and tell of a choice only after
 * the next paint, when the filter may already be another one.
 */
function leaveToUs(event: SyntheticEvent): void {
  Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
}

/** Typing goes to the first result, of which there is none for nothing. */
function placeAfterTyping(search: string): number {
  return search.trim() === '' ? -1 : 0;
}

/** Leaving the field chooses nothing. */
function highlightOnly(
  _: UseComboboxState<ShownOption>,
  { type, changes }: UseComboboxStateChangeOptions<ShownOption>,
): Partial<UseComboboxState<ShownOption>> {
  if (type === InputChange) return { ...changes, highlightedIndex: placeAfterTyping(changes.inputValue ?? '') };
  return type === InputBlur ? { highlightedIndex: -1 } : changes;
}
