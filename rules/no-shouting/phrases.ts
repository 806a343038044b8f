/** Where one loud word keeps somebody or something safe. Source: our own lists from ordinary usage. */
export const phrases = {
  harm: [
    '(password|passwords|passcode|pin|cvv|cvc|card number|card details|one time code|verification code|security code|login details|bank details|scam|scams|scammer|scammers|phishing|fraud|fraudster|fraudsters|fraudulent)',
    '(lose|loses|lost|losing|erase|erases|erased|delete|deletes|deleted|deleting|wipe|wiped|wipes|overwrite|overwritten|permanent|permanently|irreversible|undone|corrupt|damage|damages|damaged|brick)',
    '(injury|injuries|injure|injured|burn|burns|shock|electrocution|fire|flammable|danger|dangerous|hazard|hazardous|poison|poisonous|toxic|unsafe|safety|choke|choking|suffocation|explode|leak|fumes|smoke|gas|carbon monoxide)',
    '(medical|doctor|pharmacist|dose|overdose|allergy|allergic|allergen|emergency|ambulance|999|911|112|swallow|swallowed|pregnant|children)',
    '(electric|electrical|electricity|voltage|overheat|overheats|battery|mains|live wire|wiring|boiler|unplug)',
    '(during|while|until) **3 (update|updating|upgrade|upgrading|install|installing|installation|transfer|backup|reset|restart|restarts)',
  ],
  /** Where a help desk cuts the thread. */
  marker: ['(reply|respond|write|type|answer) *2 (above|below|over) *1 line'],
} satisfies Record<string, readonly string[]>;
