import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../catalogue/use-language.js';
import { listsQuery } from '../queries.js';

/** What a list is called; its id until that is known. */
export function useListName(listId: string): string {
  const { say } = useLanguage();
  const name = useQuery(listsQuery).data?.find((list) => list.listId === listId)?.name;
  return say(name) || listId;
}
