import { ADD_IN_ID, VARIANTS } from "./variants.mjs";
import { SHORTCUTS_FILE } from "./shortcuts.mjs";
import { DESCRIPTION, LONG_STRINGS, NAME, SHORT_STRINGS } from "./strings.mjs";

const escape = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const localised = (element, strings) =>
  `<${element} DefaultValue="${escape(strings["zh-CN"])}">
    <Override Locale="en-US" Value="${escape(strings["en-US"])}"/>
  </${element}>`;

const resources = (strings) =>
  Object.entries(strings)
    .map(
      ([id, text]) => `<bt:String id="${id}" DefaultValue="${escape(text["zh-CN"])}">
          <bt:Override Locale="en-US" Value="${escape(text["en-US"])}"/>
        </bt:String>`,
    )
    .join("\n        ");

/** The ribbon's buttons: the name of the strings and icons, and what a click does. */
const BUTTONS = [
  {
    id: "pane",
    action: `<Action xsi:type="ShowTaskpane">
                <TaskpaneId>jiping</TaskpaneId>
                <SourceLocation resid="pane.url"/>
              </Action>`,
  },
  ...[
    ["check", "checkSheet"],
    ["rescore", "rescoreSheet"],
    ["report", "writeReport"],
  ].map(([id, name]) => ({
    id,
    action: `<Action xsi:type="ExecuteFunction"><FunctionName>${name}</FunctionName></Action>`,
  })),
];

const button = ({ id, action }) => `<Control xsi:type="Button" id="jiping.${id}">
              <Label resid="${id}.label"/>
              <Supertip>
                <Title resid="${id}.label"/>
                <Description resid="${id}.tip"/>
              </Supertip>
              <Icon>
                <bt:Image size="16" resid="${id}.16"/>
                <bt:Image size="32" resid="${id}.32"/>
                <bt:Image size="80" resid="${id}.80"/>
              </Icon>
              ${action}
            </Control>`;

/** The XML add-in-only manifest of a variant; the JSON one cannot be installed on perpetual Office for Windows. */
export function manifest(variant, version, address = VARIANTS[variant].address) {
  const icon = (name, size) => `${address}/assets/icons/${name}-${size}.png`;
  const images = ["jiping", ...BUTTONS.map(({ id }) => id)].flatMap((name) =>
    [16, 32, 80].map((size) => `<bt:Image id="${name}.${size}" DefaultValue="${icon(name, size)}"/>`),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by \`npm run manifest\` from scripts/manifest; do not edit. Variant: ${variant}. -->
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xmlns:ov="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="TaskPaneApp">
  <Id>${ADD_IN_ID}</Id>
  <Version>${version}.0</Version>
  <ProviderName>Jiping</ProviderName>
  <DefaultLocale>zh-CN</DefaultLocale>
  ${localised("DisplayName", NAME)}
  ${localised("Description", DESCRIPTION)}
  <IconUrl DefaultValue="${icon("jiping", 32)}"/>
  <HighResolutionIconUrl DefaultValue="${icon("jiping", 64)}"/>
  <SupportUrl DefaultValue="${address}/help.html"/>
  <AppDomains>
    <AppDomain>${address}</AppDomain>
  </AppDomains>
  <Hosts>
    <Host Name="Workbook"/>
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.1">
      <Set Name="ExcelApi" MinVersion="1.13"/>
      <Set Name="SharedRuntime" MinVersion="1.1"/>
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${address}/taskpane.html"/>
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <Runtimes>
          <Runtime resid="pane.url" lifetime="long"/>
        </Runtimes>
        <AllFormFactors>
          <ExtensionPoint xsi:type="CustomFunctions">
            <Script>
              <SourceLocation resid="pane.url"/>
            </Script>
            <Page>
              <SourceLocation resid="pane.url"/>
            </Page>
            <Metadata>
              <SourceLocation resid="functions.url"/>
            </Metadata>
            <Namespace resid="functions.namespace"/>
          </ExtensionPoint>
        </AllFormFactors>
        <DesktopFormFactor>
          <GetStarted>
            <Title resid="start.title"/>
            <Description resid="start.description"/>
            <LearnMoreUrl resid="help.url"/>
          </GetStarted>
          <FunctionFile resid="pane.url"/>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <OfficeTab id="TabHome">
              <Group id="jiping.group">
                <Label resid="group.label"/>
                <Icon>
                  <bt:Image size="16" resid="jiping.16"/>
                  <bt:Image size="32" resid="jiping.32"/>
                  <bt:Image size="80" resid="jiping.80"/>
                </Icon>
                ${BUTTONS.map(button).join("\n            ")}
              </Group>
            </OfficeTab>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
        ${images.join("\n        ")}
      </bt:Images>
      <bt:Urls>
        <bt:Url id="pane.url" DefaultValue="${address}/taskpane.html"/>
        <bt:Url id="help.url" DefaultValue="${address}/help.html"/>
        <bt:Url id="functions.url" DefaultValue="${address}/assets/functions/zh-CN.json">
          <bt:Override Locale="en-US" Value="${address}/assets/functions/en-US.json"/>
        </bt:Url>
      </bt:Urls>
      <bt:ShortStrings>
        ${resources(SHORT_STRINGS)}
      </bt:ShortStrings>
      <bt:LongStrings>
        ${resources(LONG_STRINGS)}
      </bt:LongStrings>
    </Resources>
  </VersionOverrides>
  <ExtendedOverrides Url="${address}/${SHORTCUTS_FILE}"/>
</OfficeApp>
`;
}
