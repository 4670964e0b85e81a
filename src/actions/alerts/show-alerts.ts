import { texts } from '../../domain/texts/texts';
import type { World } from '../world';

/** Opens the sidebar Alerts; the page then asks for what it shows. */
export const showAlerts = (world: World): void =>
  world.pages.showSidebar('alerts', texts.alerts.title);

/** Brings the sheet Alerts to the front. */
export function showAlertsSheet({ workbook }: World): true {
  workbook.showSheet('Alerts');
  return true;
}
