/**
 * What may stand in the elements of a task pane manifest, in this order: `?` once or not at all, `*` any number, `+` at
 * least one. Of an element whose xsi:type decides, the type stands behind a colon; of one that means two things, the
 * element it stands in stands before a slash. Those that are not named hold text or nothing.
 */
export const contents: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl? ' +
    'SupportUrl? AppDomains? Hosts Requirements? DefaultSettings Permissions VersionOverrides?',
  'OfficeApp/DisplayName': 'Override*',
  'OfficeApp/Description': 'Override*',
  'OfficeApp/IconUrl': 'Override*',
  'OfficeApp/HighResolutionIconUrl': 'Override*',
  'OfficeApp/SupportUrl': 'Override*',
  AppDomains: 'AppDomain+',
  Hosts: 'Host+',
  Requirements: 'Sets? Methods?',
  Sets: 'Set+',
  Methods: 'Method+',
  DefaultSettings: 'SourceLocation',
  'DefaultSettings/SourceLocation': 'Override*',
  VersionOverrides: 'Description? Requirements? Hosts Resources WebApplicationInfo? EquivalentAddins?',
  'Host:Workbook': 'Runtimes? AllFormFactors? DesktopFormFactor',
  Runtimes: 'Runtime+',
  DesktopFormFactor: 'GetStarted? FunctionFile ExtensionPoint+',
  GetStarted: 'Title Description LearnMoreUrl',
  'ExtensionPoint:PrimaryCommandSurface': 'CustomTab* OfficeTab*',
  CustomTab: 'Group+ Label InsertAfter? InsertBefore?',
  OfficeTab: 'Group+',
  Group: 'Label Icon Control+ OverriddenByRibbonApi?',
  'Control:Button': 'Label Supertip Icon Action Enabled? OverriddenByRibbonApi?',
  Supertip: 'Title Description',
  Icon: 'Image+',
  'Action:ShowTaskpane': 'TaskpaneId? SourceLocation Title?',
  'Action:ExecuteFunction': 'FunctionName',
  Resources: 'Images Urls ShortStrings LongStrings',
  Images: 'Image+',
  'Images/Image': 'Override*',
  Urls: 'Url+',
  'Urls/Url': 'Override*',
  ShortStrings: 'String+',
  LongStrings: 'String+',
  String: 'Override*',
};

/** In which list of Resources the text or address stands that an element names by its resid. */
export const listOfResid: Readonly<Record<string, string>> = {
  'Icon/Image': 'Images',
  'Runtimes/Runtime': 'Urls',
  'DesktopFormFactor/FunctionFile': 'Urls',
  'Action/SourceLocation': 'Urls',
  'GetStarted/LearnMoreUrl': 'Urls',
  'Action/Title': 'ShortStrings',
  'GetStarted/Title': 'ShortStrings',
  'GetStarted/Description': 'LongStrings',
  'Group/Label': 'ShortStrings',
  'CustomTab/Label': 'ShortStrings',
  'Control/Label': 'ShortStrings',
  'Supertip/Title': 'ShortStrings',
  'Supertip/Description': 'LongStrings',
  'VersionOverrides/Description': 'LongStrings',
};

/** The most letters that Excel takes. */
export const longest: Readonly<Record<string, number>> = {
  'OfficeApp/ProviderName': 125,
  'OfficeApp/DisplayName': 125,
  'OfficeApp/Description': 250,
  'ShortStrings/String': 125,
  'LongStrings/String': 250,
  'Images/Image': 2048,
  'Urls/Url': 2048,
  'Action/TaskpaneId': 125,
  'Action/FunctionName': 64,
};

/** The most letters of an `id`; those of resources are the shorter ones. */
export const longestId = { resource: 32, control: 125 };
