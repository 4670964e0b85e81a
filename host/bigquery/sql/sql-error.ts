import { NotEmulated } from '../../services/service';
import { ApiError } from '../api-error';

/** A statement BigQuery refuses. @param at - Where, `1:8`. */
export const sqlError = (message: string, at: string): ApiError =>
  new ApiError(400, 'invalidQuery', `${message} at [${at}]`);

/** Valid GoogleSQL, for all the host knows, that it does not translate. */
export const notTranslated = (what: string): NotEmulated => new NotEmulated(`GoogleSQL ${what}`);
