import { callRow } from '../calls/row';
import { callHeader, type Row } from '../sheets/headers';
import type { ArchivedCall } from './archived-call';

/** An archived call as its record stood in the sheet, without people's own columns. */
export const archivedRecord = ({ call, updatedAt }: ArchivedCall): Row =>
  updatedAt === undefined
    ? callRow(call, 0).map((cell, at) => (callHeader[at] === 'Updated' ? '' : cell))
    : callRow(call, updatedAt);
