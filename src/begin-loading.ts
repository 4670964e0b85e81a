// Imported before all others: what they take of the catalogue while they load need not be there yet.
import { setLoading } from './domain/texts/loading';

setLoading(true);
