-- What an auditor asks of the trail: one person, one package, the newest first. Every write pays for each index.
create index trail_of_account on trail (region_id, account_id, number);
create index trail_of_package on trail (region_id, package_id, number);
-- What everybody may see.
create index package_in_state on package (region_id, state, year, id);
