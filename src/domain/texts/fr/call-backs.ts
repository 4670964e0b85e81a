import type { Texts } from '../en';

/** What is said of callers to call back. */
export const callBackTexts: Texts['callBacks'] = {
  failed:
    'La liste des appelants à rappeler n’a pas pu être tenue à jour ; la prochaine actualisation réessaie.',
  open: (callers) => `↩ ${callers} à rappeler`,
};
