// Questions that ask for a list rather than for the words of a record. In the languages of the widgets, whose first suggestions they are.

export function asksWhatIsDue(question: string): boolean {
  return /\b(over)?due\b|\bupcoming\b|\bpms?\b.*\b(week|today|month)\b|fällig|\bvencid|\batrasad|\ben retard\b|échéance|متأخر|مستحق/i.test(question);
}

export function asksWhatIsLow(question: string): boolean {
  return /\b(low|short)\b.*\bstock\b|\bstock\b.*\blow\b|\bout of stock\b|\brunning (low|out)\b|\bre-?order\b|\bknapp|mindestbestand|\bagotando|existencias bajas|\bvont manquer\b|\brupture\b|stock (faible|bajo)|مخزونها|المخزون/i.test(question);
}

/** Not "boiler lockout", which is a fault. */
export function asksHowToLockOut(question: string): boolean {
  return /\b(how|steps?|procedure|before)\b.*\b(lock(ing)?[ -]?out|isolate)\b|\bloto\b|\block[ -]?out[ /,-]*tag[ -]?out\b|wiedereinschalten|freischalten|cómo (se )?bloque|\bconsigner\b|أعزل|العزل/i.test(question);
}
