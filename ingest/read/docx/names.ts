import type { Namespaces } from "#ingest/read/xml/xml";

/** Namespaces of Office Open XML, in both forms of the standard: transitional and strict (ISO/IEC 29500-1 and -4). */
export const namespaces: Namespaces = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
  "http://purl.oclc.org/ooxml/drawingml/main": "a",
  "urn:schemas-microsoft-com:vml": "v",
  "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
  "http://www.w3.org/XML/1998/namespace": "xml",
};

/** Whether a property that is on or off is on: it is where it stands without a value (ISO/IEC 29500-1, 17.17.4). */
export const isOn = (value: string | undefined): boolean => value === undefined || !["0", "false", "off"].includes(value);
