/** A moment as the API has it: whole milliseconds as text. A clock that runs fast has fractions. */
export const milliseconds = (epochMs: number): string => String(Math.round(epochMs));
