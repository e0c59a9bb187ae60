-- The text that search indexes: slashed abbreviations joined, so that "L/H" is one word (lh) and not two letters.
-- fred/shorthand.ts joins the words of a question by the same rule.
CREATE FUNCTION search_text(value text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN regexp_replace(value, '\m([[:alpha:]])/([[:alpha:]])\M', '\1\2', 'g');
--> statement-breakpoint
-- The tenant of the running statement or transaction. A pooled connection that once had a local setting answers '' afterwards: then, no tenant.
CREATE FUNCTION current_tenant() RETURNS integer
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('app.tenant', true), '')::integer;
