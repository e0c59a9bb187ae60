-- Sets whose transaction it is, takes the lock of an Idempotency-Key and then looks for what is kept under it: one statement instead of three. The function is
-- volatile, so each of its queries reads in a snapshot of its own. The look-up therefore sees what the holder of the lock before this one has committed.
CREATE FUNCTION find_kept_answer(tenant integer, acting_as text, lock_name text, actor_name text, route_name text, key_name text, kept_days integer,
    OUT mine boolean, OUT fingerprint text, OUT answer text, OUT age_seconds integer)
  LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM set_config('app.tenant', tenant::text, true), set_config('app.actor', acting_as, true);
  mine := pg_try_advisory_xact_lock(hashtextextended(lock_name, 7210350));
  SELECT k.fingerprint, k.answer, extract(epoch FROM now() - k.created_at)::integer INTO fingerprint, answer, age_seconds
    FROM idempotency_keys k
    WHERE k.tenant_id = tenant AND k.actor = actor_name AND k.route = route_name AND k.key = key_name
      AND k.created_at > now() - make_interval(days => kept_days);
END $$;
