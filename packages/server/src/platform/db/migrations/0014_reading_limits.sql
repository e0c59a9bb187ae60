-- Bounds on what a tenant's own statement costs (docs/decisions/0010-query-safely.md). The functions and operators of `reading` stand before those of
-- PostgreSQL in the search path of `run_query`. They refuse what would take time out of proportion in a single call, where nothing could interrupt it, and
-- count the texts that a statement puts together. Being written in PL/pgSQL, they can also be interrupted between two calls in one expression.
DROP FUNCTION reading.run_query(text, integer, bigint, double precision);
--> statement-breakpoint
-- Refuses a statement because of a limit that it meets only while it runs.
CREATE FUNCTION reading.refuse(code text) RETURNS void LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RAISE EXCEPTION 'limit of a statement' USING ERRCODE = code;
END $$;
--> statement-breakpoint
-- Counts bytes that a statement puts together, in all its rows and groups. `run_query` sets the longest text of its own (reading.text_limit).
CREATE FUNCTION reading.count_bytes(bytes bigint) RETURNS void LANGUAGE plpgsql STABLE AS $$
DECLARE
  total bigint := current_setting('reading.bytes')::bigint + bytes;
BEGIN
  IF total > 16000000 OR bytes > current_setting('reading.text_limit')::bigint THEN
    PERFORM reading.refuse('CFX03');
  END IF;
  PERFORM set_config('reading.bytes', total::text, true);
END $$;
--> statement-breakpoint
CREATE FUNCTION reading.assert_short(bytes bigint) RETURNS void LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF bytes > current_setting('reading.text_limit')::bigint THEN
    PERFORM reading.refuse('CFX03');
  END IF;
END $$;
--> statement-breakpoint
-- What an aggregate function or an array collects. The query service writes these calls around what is collected. Of short values one in 20 is counted for
-- all, because counting takes longer than collecting.
CREATE FUNCTION reading.counted(value text) RETURNS text LANGUAGE plpgsql STABLE STRICT AS $$
BEGIN
  IF octet_length(value) > 200 THEN
    PERFORM reading.count_bytes(octet_length(value));
  ELSIF random() < 0.05 THEN
    PERFORM reading.count_bytes(20 * (octet_length(value) + 8));
  END IF;
  RETURN value;
END $$;
--> statement-breakpoint
-- The square of a number is a part of its variance: a number may have 5,000 digits.
CREATE FUNCTION reading.counted(value anyelement) RETURNS anyelement LANGUAGE plpgsql STABLE STRICT AS $$
DECLARE
  bytes integer := octet_length(value::text);
BEGIN
  IF bytes > 200 THEN
    IF bytes > 5000 AND pg_typeof(value) IN ('numeric'::regtype, 'reading.numeric'::regtype) THEN
      PERFORM reading.refuse('CFX05');
    END IF;
    PERFORM reading.count_bytes(bytes);
  ELSIF random() < 0.05 THEN
    PERFORM reading.count_bytes(20 * (bytes + 8));
  END IF;
  RETURN value;
END $$;
--> statement-breakpoint
-- The query service writes a call of the function of the same name around each call that makes a longer value of its arguments.
DO $$
DECLARE f record;
BEGIN
  FOR f IN SELECT * FROM (VALUES
    ('concat', 'text', 'count_bytes'), ('concat_ws', 'text', 'count_bytes'),
    ('to_json', 'json', 'count_bytes'), ('to_jsonb', 'jsonb', 'count_bytes'), ('row_to_json', 'json', 'count_bytes'),
    ('json_build_object', 'json', 'count_bytes'), ('jsonb_build_object', 'jsonb', 'count_bytes'),
    ('json_build_array', 'json', 'count_bytes'), ('jsonb_build_array', 'jsonb', 'count_bytes'),
    ('string_agg', 'text', 'assert_short'), ('array_agg', 'anyarray', 'assert_short'), ('array', 'anyarray', 'assert_short'),
    ('json_agg', 'json', 'assert_short'), ('jsonb_agg', 'jsonb', 'assert_short'),
    ('json_object_agg', 'json', 'assert_short'), ('jsonb_object_agg', 'jsonb', 'assert_short')) AS v (name, type, how)
  LOOP
    EXECUTE format('CREATE FUNCTION reading.%I(value %s) RETURNS %2$s LANGUAGE plpgsql STABLE STRICT AS %L', f.name, f.type,
      format('BEGIN PERFORM reading.%I(pg_column_size(value)); RETURN value; END', f.how));
  END LOOP;
END $$;
--> statement-breakpoint
CREATE FUNCTION reading.joined(a text, b text) RETURNS text LANGUAGE plpgsql STABLE STRICT AS $$
BEGIN
  IF octet_length(a) + octet_length(b) > 1000 THEN
    PERFORM reading.count_bytes(octet_length(a) + octet_length(b));
  END IF;
  RETURN a OPERATOR(pg_catalog.||) b;
END $$;
--> statement-breakpoint
CREATE FUNCTION reading.joined(a text, b anynonarray) RETURNS text LANGUAGE plpgsql STABLE STRICT AS $$
BEGIN
  RETURN reading.joined(a, b::text);
END $$;
--> statement-breakpoint
CREATE FUNCTION reading.joined(a anynonarray, b text) RETURNS text LANGUAGE plpgsql STABLE STRICT AS $$
BEGIN
  RETURN reading.joined(a::text, b);
END $$;
--> statement-breakpoint
CREATE FUNCTION reading.array_to_string(list anyarray, separator text) RETURNS text LANGUAGE plpgsql STABLE STRICT AS $$
BEGIN
  PERFORM reading.count_bytes(octet_length(list::text) + cardinality(list)::bigint * octet_length(separator));
  RETURN pg_catalog.array_to_string(list, separator);
END $$;
--> statement-breakpoint
CREATE FUNCTION reading.array_to_string(list anyarray, separator text, empty text) RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
  PERFORM reading.count_bytes(coalesce(
    octet_length(list::text) + cardinality(list)::bigint * (octet_length(separator) + coalesce(octet_length(empty), 0)), 0));
  RETURN pg_catalog.array_to_string(list, separator, empty);
END $$;
--> statement-breakpoint
-- Whether a number has more than about 5,000 digits, also those that are not stored because they are zeros.
CREATE FUNCTION reading.is_long(n numeric) RETURNS boolean LANGUAGE sql IMMUTABLE AS
  $$ SELECT pg_column_size(n) > 2600 OR n >= 1e5000 OR n <= -1e5000 $$;
--> statement-breakpoint
-- What a text is cast to: the query service names this type instead of PostgreSQL's own.
CREATE DOMAIN reading."numeric" AS numeric CHECK (NOT reading.is_long(VALUE));
--> statement-breakpoint
-- Functions that look for one text in another, or take some characters off its ends.
DO $$
DECLARE f record;
BEGIN
  FOR f IN SELECT * FROM (VALUES
    ('strpos', 'a text, b text', 'integer'), ('split_part', 'a text, b text, n integer', 'text'),
    ('btrim', 'a text, b text', 'text'), ('ltrim', 'a text, b text', 'text'), ('rtrim', 'a text, b text', 'text')) AS v (name, parameters, type)
  LOOP
    EXECUTE format('CREATE FUNCTION reading.%I(%s) RETURNS %s LANGUAGE plpgsql IMMUTABLE STRICT AS %L', f.name, f.parameters, f.type,
      format('BEGIN IF octet_length(a)::bigint * octet_length(b) > 5000000 THEN PERFORM reading.refuse(''CFX04''); END IF; RETURN pg_catalog.%I(a, b%s); END',
        f.name, CASE WHEN f.name = 'split_part' THEN ', n' ELSE '' END));
  END LOOP;
  FOR f IN SELECT * FROM (VALUES
    ('is_like', '~~', '!~~'), ('is_not_like', '!~~', '~~'), ('is_ilike', '~~*', '!~~*'), ('is_not_ilike', '!~~*', '~~*')) AS v (name, operator, negator)
  LOOP
    EXECUTE format('CREATE FUNCTION reading.%I(a text, b text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE STRICT AS %L', f.name,
      format('BEGIN IF octet_length(a)::bigint * octet_length(b) > 5000000 THEN PERFORM reading.refuse(''CFX04''); END IF; RETURN a OPERATOR(pg_catalog.%s) b; END', f.operator));
    EXECUTE format('CREATE OPERATOR reading.%s (LEFTARG = text, RIGHTARG = text, FUNCTION = reading.%I)', f.operator, f.name);
  END LOOP;
  FOR f IN SELECT * FROM (VALUES
    ('multiplied', '*', 'numeric', 'numeric'), ('divided', '/', 'numeric', 'numeric'), ('remainder', '%', 'numeric', 'numeric'),
    ('added', '+', 'numeric', 'numeric'), ('subtracted', '-', 'numeric', 'numeric')) AS v (name, operator, a, b)
  LOOP
    EXECUTE format('CREATE FUNCTION reading.%I(a numeric, b numeric) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT AS %L', f.name,
      format('BEGIN IF reading.is_long(a) OR reading.is_long(b) THEN PERFORM reading.refuse(''CFX05''); END IF; RETURN a OPERATOR(pg_catalog.%s) b; END', f.operator));
    EXECUTE format('CREATE OPERATOR reading.%s (LEFTARG = numeric, RIGHTARG = numeric, FUNCTION = reading.%I)', f.operator, f.name);
  END LOOP;
  FOR f IN SELECT * FROM (VALUES
    ('mod', 'a numeric, b numeric', 'a, b'), ('div', 'a numeric, b numeric', 'a, b'), ('sqrt', 'a numeric', 'a'),
    ('width_bucket', 'a numeric, b numeric, c numeric, n integer', 'a, b, c, n')) AS v (name, parameters, arguments)
  LOOP
    EXECUTE format('CREATE FUNCTION reading.%I(%s) RETURNS %s LANGUAGE plpgsql IMMUTABLE STRICT AS %L', f.name, f.parameters,
      CASE f.name WHEN 'width_bucket' THEN 'integer' ELSE 'numeric' END,
      format('BEGIN IF reading.is_long(a)%s%s THEN PERFORM reading.refuse(''CFX05''); END IF; RETURN pg_catalog.%I(%s); END',
        CASE WHEN f.name <> 'sqrt' THEN ' OR reading.is_long(b)' END, CASE f.name WHEN 'width_bucket' THEN ' OR reading.is_long(c)' END, f.name, f.arguments));
  END LOOP;
  FOR f IN SELECT * FROM (VALUES
    ('contains', '@>', 'jsonb', 'jsonb', 'octet_length(a::text)::bigint * octet_length(b::text)'),
    ('is_contained', '<@', 'jsonb', 'jsonb', 'octet_length(a::text)::bigint * octet_length(b::text)'),
    ('has_any_key', '?|', 'jsonb', 'text[]', 'octet_length(a::text)::bigint * cardinality(b)'),
    ('has_every_key', '?&', 'jsonb', 'text[]', 'octet_length(a::text)::bigint * cardinality(b)'),
    ('without_keys', '-', 'jsonb', 'text[]', 'octet_length(a::text)::bigint * cardinality(b)'),
    ('contains', '@>', 'anyarray', 'anyarray', 'cardinality(a)::bigint * cardinality(b)'),
    ('is_contained', '<@', 'anyarray', 'anyarray', 'cardinality(a)::bigint * cardinality(b)'),
    ('overlaps', '&&', 'anyarray', 'anyarray', 'cardinality(a)::bigint * cardinality(b)')) AS v (name, operator, a, b, steps)
  LOOP
    EXECUTE format('CREATE FUNCTION reading.%I(a %s, b %s) RETURNS %s LANGUAGE plpgsql IMMUTABLE STRICT AS %L', f.name, f.a, f.b,
      CASE f.operator WHEN '-' THEN 'jsonb' ELSE 'boolean' END,
      format('BEGIN IF %s > 5000000 THEN PERFORM reading.refuse(''CFX04''); END IF; RETURN a OPERATOR(pg_catalog.%s) b; END', f.steps, f.operator));
    EXECUTE format('CREATE OPERATOR reading.%s (LEFTARG = %s, RIGHTARG = %s, FUNCTION = reading.%I)', f.operator, f.a, f.b, f.name);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE OPERATOR reading.|| (LEFTARG = text, RIGHTARG = text, FUNCTION = reading.joined);
--> statement-breakpoint
CREATE OPERATOR reading.|| (LEFTARG = text, RIGHTARG = anynonarray, FUNCTION = reading.joined);
--> statement-breakpoint
CREATE OPERATOR reading.|| (LEFTARG = anynonarray, RIGHTARG = text, FUNCTION = reading.joined);
--> statement-breakpoint
-- Runs one SELECT as the reader, which finds its long parameters in the list $1, and gives its rows as JSON; a last row without a line says that there are more. A cursor takes no more than one statement that
-- reads. PostgreSQL lets nothing that runs within a security-definer function set the role or the session's user, not even for a superuser. What the planner
-- expects decides nothing here: its statistics cover the rows of all tenants.
CREATE FUNCTION reading.run_query(statement text, parameters text[], row_limit integer, byte_limit bigint, text_limit integer) RETURNS TABLE (line text)
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = reading, pg_catalog, pg_temp
  SET standard_conforming_strings = on
  SET cursor_tuple_fraction = 1
  SET max_parallel_workers_per_gather = 0
  SET jit = off
  SET work_mem = '8MB'
  SET hash_mem_multiplier = 1
  SET join_collapse_limit = 6
  SET from_collapse_limit = 6
AS $$
DECLARE
  found_rows refcursor;
  found_row record;
  number integer := 0;
  bytes bigint := 0;
BEGIN
  PERFORM pg_catalog.set_config('reading.text_limit', text_limit::text, true);
  PERFORM pg_catalog.set_config('reading.bytes', '0', true); -- a SET clause of a setting that nobody has defined needs a superuser
  OPEN found_rows NO SCROLL FOR EXECUTE statement USING parameters;
  EXECUTE pg_catalog.concat('EXPLAIN (COSTS OFF) ', statement) USING parameters; -- which refuses what a cursor takes besides a SELECT, such as SHOW
  LOOP
    FETCH found_rows INTO found_row;
    EXIT WHEN NOT FOUND;
    number := number + 1;
    bytes := bytes + pg_column_size(found_row);
    IF number <= row_limit AND bytes <= byte_limit THEN
      line := pg_catalog.row_to_json(found_row)::text;
      bytes := bytes - pg_column_size(found_row) + octet_length(line);
      IF number = 1 AND (SELECT count(*) <> count(DISTINCT name) FROM pg_catalog.json_object_keys(line::json) AS name) THEN
        RAISE EXCEPTION 'has two columns of the same name' USING ERRCODE = 'CFX02';
      END IF;
    END IF;
    IF number > row_limit OR bytes > byte_limit THEN
      line := NULL;
      RETURN NEXT;
      EXIT;
    END IF;
    RETURN NEXT;
  END LOOP;
  CLOSE found_rows;
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA reading FROM PUBLIC;
--> statement-breakpoint
DO $$
DECLARE f regprocedure;
BEGIN
  FOR f IN SELECT oid FROM pg_proc WHERE pronamespace = 'reading'::regnamespace AND proname <> 'run_query' LOOP
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO chatterfix_reader', f);
  END LOOP;
END $$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION reading.run_query(text, text[], integer, bigint, integer) TO chatterfix_app;
--> statement-breakpoint
GRANT CREATE ON SCHEMA reading TO chatterfix_reader;
--> statement-breakpoint
ALTER FUNCTION reading.run_query(text, text[], integer, bigint, integer) OWNER TO chatterfix_reader;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA reading FROM chatterfix_reader;
