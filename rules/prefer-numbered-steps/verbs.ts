/** What people do on a screen or a device, in the base form. Source: our own list from ordinary instructions. */
export const verbs: readonly string[] =
  'go open click tap select choose enter scroll sign log press restart reload refresh reboot copy paste type turn unplug plug hold drag download install uninstall upload pick hit switch set save remove add delete clear close launch visit navigate find swipe enable disable confirm submit fill hover expand untick uncheck tick disconnect connect reconnect reset scan swap insert attach rename export import edit head locate follow check'.split(
    ' ',
  );
