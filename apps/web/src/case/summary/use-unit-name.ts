import { useQuery } from '@tanstack/react-query';
import { unitsQuery } from '../../api/cases.js';
import { useLanguage } from '../../catalogue/use-language.js';

/** What a unit is called; by its id until the tree is there, and where it is not in it. */
export function useUnitName(): (unit: string) => string {
  const { data = [] } = useQuery(unitsQuery);
  const { say } = useLanguage();
  return (unit) => {
    const known = data.find((each) => each.unit === unit);
    return known === undefined ? unit : say(known.name);
  };
}
