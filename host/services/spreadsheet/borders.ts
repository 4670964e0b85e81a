import type { BorderLines } from '../../workbook/edit/draw-borders';
import type { BorderText } from '../../workbook/style';
import type { Call } from './call';
import { parseColor } from './colors';

/** The arguments of `setBorder`: six lines, and maybe colour and style. */
export function readBorder(call: Call): { lines: BorderLines; border: BorderText } {
  call.count(6, 8);
  const lines = {
    top: call.booleanOrNull(0),
    left: call.booleanOrNull(1),
    bottom: call.booleanOrNull(2),
    right: call.booleanOrNull(3),
    vertical: call.booleanOrNull(4),
    horizontal: call.booleanOrNull(5),
  };
  const color = call.isNull(6) ? '#000000' : (parseColor(call.string(6)) ?? '#000000');
  const style = call.isNull(7) ? 'SOLID' : call.member(7, 'BorderStyle');
  return { lines, border: `${style} ${color}` as BorderText };
}
