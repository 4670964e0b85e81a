import type { ToastView } from '../../protocol';
import { el } from '../dom';

/** The messages at the bottom right. A new one takes the place of the last, as in Sheets. */
export class Toasts {
  readonly element = el('div', { class: 'toasts', 'aria-live': 'polite' });

  /** Shows a message for its time. */
  show({ title, message, timeoutSeconds }: ToastView): void {
    const toast = el(
      'div',
      { class: 'toast', role: 'status' },
      el(
        'div',
        {},
        title ? el('div', { class: 'toast-title' }, title) : undefined,
        el('div', { class: 'toast-message' }, message),
      ),
      el(
        'button',
        { type: 'button', class: 'close', 'aria-label': 'Close', onclick: () => toast.remove() },
        '✕',
      ),
    );
    this.element.replaceChildren(toast);
    if (timeoutSeconds >= 0) setTimeout(() => toast.remove(), timeoutSeconds * 1000);
  }
}
