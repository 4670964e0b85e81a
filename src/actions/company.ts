import type { Company } from '../aircall/parse/company';
import type { CompanyView } from '../domain/pages/set-up-view';
import { parseObject } from '../domain/settings/parse';
import { parseProgress } from '../domain/sync/progress';

/** A company as pages tell it. */
export const viewOf = (company: Company | undefined): CompanyView => ({
  name: company?.name ?? '',
  ...(company?.usersCount === undefined ? {} : { users: company.usersCount }),
  ...(company?.numbersCount === undefined ? {} : { numbers: company.numbersCount }),
});

/** The company the stored key opened last, from the COMPANY property. */
export function storedCompany(saved: Readonly<Record<string, string>>): CompanyView | undefined {
  const { name, users, numbers } = parseObject(saved.COMPANY);
  if (typeof name !== 'string') return undefined;
  return {
    name,
    ...(typeof users === 'number' && { users }),
    ...(typeof numbers === 'number' && { numbers }),
  };
}

/**
 * What to store when a key opened a company. With another company than before, everything read from
 * the one before counts as not read.
 */
export function companyChanges(
  saved: Readonly<Record<string, string>>,
  company: CompanyView,
): Readonly<Record<string, string>> {
  const before = storedCompany(saved);
  const isAnother = before !== undefined && before.name !== company.name;
  return { COMPANY: JSON.stringify(company), ...(isAnother && { REFRESH: withoutFacts(saved) }) };
}

function withoutFacts(saved: Readonly<Record<string, string>>): string {
  const { extent, stripLook, runs, sheets, use } = parseProgress(saved.REFRESH);
  return JSON.stringify({ extent, stripLook, runs, sheets, use });
}
