import { Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { withoutMarks } from '../../api/person.js';
import { Button } from '../../design/Button.js';
import { Name } from '../../design/Name.js';

interface ItemListProps<Item> {
  items: readonly Item[];
  onChange: (items: Item[]) => void;
  title: (item: Item, index: number) => string;
  addLabel: string;
  removeLabel: string;
  emptyItem: Item;
  children: (item: Item, index: number, change: (item: Item) => void) => ReactNode;
}

/** Cards that can be added and taken away: schools and employers, payers. */
export function ItemList<Item>({
  items,
  onChange,
  title,
  addLabel,
  removeLabel,
  emptyItem,
  children,
}: ItemListProps<Item>) {
  const change = (index: number) => (item: Item) => onChange(items.map((each, at) => (at === index ? item : each)));
  return (
    <div className="flex flex-col gap-4">
      {items.map((item, index) => (
        <fieldset key={index} className="rounded-12 border border-solid-gray-420 bg-white p-4 sm:p-5">
          <legend className="px-1.5 text-std-16B-170">
            <Name>{title(item, index)}</Name>
          </legend>
          <div className="flex flex-col gap-5">{children(item, index, change(index))}</div>
          <Button
            look="text"
            className="mt-4 -ml-2"
            aria-label={`${removeLabel}: ${withoutMarks(title(item, index))}`}
            onPress={() => onChange(items.filter((_, at) => at !== index))}
          >
            <Trash2 aria-hidden className="size-5" />
            {removeLabel}
          </Button>
        </fieldset>
      ))}
      <Button look="outline" className="self-start" onPress={() => onChange([...items, emptyItem])}>
        <Plus aria-hidden className="size-5" />
        {addLabel}
      </Button>
    </div>
  );
}
