-- What of a year's budget was spent, in 元; null where the package does not say.
alter table judgement add column spent numeric;
