import type { ErrorCode } from 'yaml';
import type { RuleId } from './rules-catalogue.ts';

/** What the YAML parser's errors mean to a writer. */
const ruleByCode: Partial<Record<ErrorCode, RuleId>> = {
  DUPLICATE_KEY: 'yaml-key-twice',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  BLOCK_IN_FLOW: 'yaml-colon',
  MULTILINE_IMPLICIT_KEY: 'yaml-colon',
  MISSING_CHAR: 'yaml-quote',
  NON_STRING_KEY: 'yaml-key',
  TAB_AS_INDENT: 'yaml-indent',
  BAD_INDENT: 'yaml-indent',
  TAG_RESOLVE_FAILED: 'yaml-tag',
  MULTIPLE_TAGS: 'yaml-tag',
  BAD_ALIAS: 'yaml-alias',
  MULTIPLE_ANCHORS: 'yaml-alias',
};

export function ruleOfYamlError(code: ErrorCode): RuleId {
  return ruleByCode[code] ?? 'yaml-syntax';
}
