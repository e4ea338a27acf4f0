-- Who signed out in the place of an absent officer, which works the manager's override covers, and where in the journal
-- the incoming officer's signature stands.

ALTER TABLE handover ADD COLUMN in_place_reason TEXT;

ALTER TABLE handover ADD COLUMN overridden_work TEXT;

ALTER TABLE handover ADD COLUMN incoming_sequence @INTEGER@;
