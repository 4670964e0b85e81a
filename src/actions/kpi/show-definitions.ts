import { openingOf } from '../../domain/kpi/definitions';
import { parseSettings } from '../../domain/settings/parse';
import { texts } from '../../domain/texts/texts';
import type { World } from '../world';

/** Opens the dialog that says what each figure means. */
export function showDefinitions({ pages, saved }: World): void {
  const opening = openingOf(parseSettings(saved.SETTINGS));
  pages.showDialog('definitions', texts.kpi.definitions.title, opening);
}
