-- Sets whose transaction it is and takes an Idempotency-Key for it, or fails where another transaction has the key or an answer is kept under it. As a failure, it
-- ends the transaction before the statements that were sent behind it: the work can be sent without waiting for the answer. Like find_kept_answer, it is volatile,
-- so that it reads what the holder of the lock before this one has committed. Sessions keep the plan of the look-up. Without the setting, one that was made while
-- the table was empty would read the whole table for each request until the next ANALYZE.
CREATE FUNCTION claim_key(tenant integer, acting_as text, lock_name text, actor_name text, route_name text, key_name text, kept_days integer) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SET enable_seqscan = off AS $$
DECLARE
  kept_at timestamptz;
BEGIN
  PERFORM set_config('app.tenant', tenant::text, true), set_config('app.actor', acting_as, true);
  IF pg_try_advisory_xact_lock(hashtextextended(lock_name, 7210350)) THEN
    SELECT k.created_at INTO kept_at FROM idempotency_keys k
      WHERE k.tenant_id = tenant AND k.actor = actor_name AND k.route = route_name AND k.key = key_name;
    IF kept_at IS NULL OR kept_at <= now() - make_interval(days => kept_days) THEN
      RETURN true;
    END IF;
  END IF;
  RAISE EXCEPTION USING ERRCODE = 'IK001', MESSAGE = 'the idempotency key is taken';
END $$;
--> statement-breakpoint
ALTER FUNCTION find_kept_answer(integer, text, text, text, text, text, integer) SET enable_seqscan = off;
