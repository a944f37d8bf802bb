/** Devices that verify behavior, and devices of security, data and machine learning. */

import type { LexiconGroup } from '../../../core/rubric/types.ts';
import { words } from './words.ts';

export const verifyDevices: readonly LexiconGroup[] = [
  // Checks that run again and again.
  {
    id: 'test-suite',
    role: 'device',
    inflect: 'noun',
    weight: 1,
    why: 'It names a test or check that verifies behavior.',
    words: words(`
      unit test, unit testing, integration test, integration testing, regression test, regression testing,
      regression suite, regression test suite, test suite, suite, e2e test, end to end test, end to end testing,
      smoke test, smoke testing, acceptance test, first article inspection, spot check, sample check, cross check, acceptance testing, contract test, contract testing,
      consumer driven contract, property based test, property test, property based testing, fuzz test,
      fuzzing, fuzzer, fuzz testing, mutation testing, mutation test, snapshot test, snapshot testing, golden
      file, golden file test, golden test, golden set, golden dataset, load test, load testing, stress test,
      stress testing, performance test, performance testing, soak test, soak testing, burn in, burn in test,
      functional test, functional testing, ui test, visual regression test, screenshot test, accessibility
      audit, accessibility test, api test, component test, system test, automated test, automated testing,
      test automation, automation suite, automation framework, test framework, testing framework, test
      harness, test bench, test rig, test fixture, test jig, testbench, test plan, test case, test coverage,
      code coverage, replay test, replay harness, differential test, differential testing, parity test,
      hardware in the loop, hil test, hil rig, simulation test, load simulation, load simulation test,
      simulator, test matrix, test gate, reproduction case, repro case, minimal reproduction, penetration
      test, pen test, pentest, penetration testing, end of line test, final test, functional check, incoming
      inspection, aging test, environmental test, vibration test, drop test, thermal test, fatigue test, emc
      test, leak test, acceptance criteria, design of experiments, doe, gauge r r, checksum, hash check, row
      count, row count check, reconciliation job, reconciliation report, reconciliation check, data
      validation, schema validation, input validation, output validation, validation rule, validation layer,
      validation suite, validation set, consistency check, integrity check, sanity check, invariant,
      assertion, sanitizer, address sanitizer, formal verification, benchmark, benchmark suite, benchmarking,
      performance regression test, test strategy, testing strategy, quality check,
      bench test, load trial, static load test, proof test, proof load, pressure test, hydrostatic test, cube test, core sample, slump test, pull test, torque check, continuity test, burn test, flight test, field test, field trial, bed test, x ray inspection, visual inspection, optical inspection, bounds check, range check, plausibility check, null check, limit check, data diff, schema test, data test, unit suite, monkey test, device farm, device lab, mock up, mockup, test pit, sampling plan, count check, checksum check, self check, self test, power on self test, post deploy check, post deployment check, preflight check, pre flight check, preflight checklist, pre flight checklist, double entry, side by side comparison, inspection and test plan, worst case analysis, tolerance analysis, failover rehearsal, restore rehearsal, rehearsal, traffic replay, recorded traffic, shadow comparison,
      regression pack, test pack, regression run, sanity run, smoke run, bug bash, nightly build, nightly run, nightly comparison,
      load generator, traffic generator, fault injector, test generator
    `),
  },
  // Weak alone: the word test is also used of exams and of trying things.
  {
    id: 'test',
    role: 'device',
    inflect: 'noun',
    weight: 0.7,
    why: 'It names a test or check that verifies behavior.',
    words: words(`
      test, testing, check, validation, verification, validator, audit, inspection, double check, experiment,
      code review, peer review, pr review, pull request review, automation, safeguard, guardrail, guard rail,
      failsafe, fail safe
    `),
  },
  // Judging a model or a system by measured cases.
  {
    id: 'eval',
    role: 'device',
    inflect: 'noun',
    weight: 1,
    why: 'It names an evaluation that shows whether the model works.',
    words: words(`
      eval, eval set, eval suite, eval harness, evals, evaluation suite, evaluation set, evaluation harness,
      evaluation pipeline, evaluation framework, evaluation loop, eval loop, offline evaluation, online
      evaluation, offline eval, red team, red teaming, red team exercise, adversarial test, adversarial
      testing, test set, held out set, holdout set, held out data, cross validation, ablation, ablation study,
      backtest, backtesting, back test, labeling guideline, annotation guideline, human review, human in the
      loop, human evaluation, human approval, human oversight, manual review queue, review queue, inter
      annotator agreement, gold labels, content filter, safety filter, classifier gate, output filter,
      moderation layer, prompt injection filter, confidence threshold, abstention, refusal policy, citation
      check, grounding check, model card, model registry, experiment tracking, feature store, data contract,
      data quality check, data quality test, data quality rule, great expectations, dbt test, schema registry,
      schema check, schema evolution, quarantine table, data versioning, shadow model, champion challenger,
      retraining pipeline, retraining schedule,
      frozen set, frozen test set, labeled set, labelled set, gold set, question set, blind review, blind test, blind comparison, double labeling, second annotator, two annotators, judge model, llm judge, llm as a judge, fallback model, rule based fallback, time based split, temporal split, leakage check, confusion matrix, calibration curve, stop criterion, model monitoring, model rollback, hold out
    `),
  },
  // Access, secrets and containment.
  {
    id: 'security',
    role: 'device',
    inflect: 'noun',
    weight: 1,
    why: 'It names a control on access or exposure.',
    words: words(`
      access control, role based access, role based access control, rbac, abac, acl, least privilege, row
      level security, permission check, permission boundary, permission model, allowlist, allow list,
      whitelist, denylist, deny list, blocklist, blacklist, mfa, 2fa, multi factor authentication, two factor
      authentication, sso, single sign on, mutual tls, mtls, mutual auth, encryption, encryption at rest,
      envelope encryption, tls, secret manager, secrets manager, secret store, vault, hashicorp vault,
      cyberark, kms, hsm, key rotation, secret rotation, credential rotation, credentials rotation, password
      rotation, certificate rotation, rotation policy, secret scanning, secret scanner, short lived token,
      short lived credential, signed commit, code signing, signed image, image signing, image scanning, sbom,
      dependency pinning, lockfile, lock file, sast, dast, waf, firewall, firewall rule, network policy,
      network segmentation, security group, vpc, private subnet, bastion host, sandbox, sandboxing, container
      isolation, seccomp profile, csp, content security policy, csrf token, prepared statement, parameterized
      query, input sanitization, output encoding, jwt, oauth, secure boot, data masking, tokenization,
      redaction, pii redaction, anonymization, policy gate, policy engine, opa policy, tool allowlist,
      constrained tool, audit policy, access review, security audit, security control, compliance control,
      compliance check, bug bounty, patch management, vulnerability scan, vulnerability scanner, dependency
      scan, security scan, scanner, captcha, honeypot, approval flow, spending limit, hardware key, security key, yubikey, service account, scoped token, api key scope, role separation, signed url, rate card, separation of duties,
      segregation of duties, dual control,
      vlan, air gap, dmz, jump host, jump box, jump server, break glass, break glass account, break glass role, read only access, read only role, read only account, read only user, access list, password manager, session timeout, scoped permission, bounded permission, signed firmware, signed update, signed release, binary signing, secret scan, key escrow, access token expiry, token expiry, approval limit, credit limit, dlp rule, data retention rule, isolated network, quarantine network, locked cabinet, tamper seal
    `),
  },
  // A rule that people or machines must follow.
  {
    id: 'rule',
    role: 'device',
    inflect: 'noun',
    weight: 0.62,
    why: 'It names a rule that the work must follow.',
    words: words(`
      rule, policy, procedure, protocol, constraint, process window, control limit, training protocol, automated process, automated workflow,
      automated script, automation script, automated report, adapter, wrapper, contract, rubric, grading rubric, style guide, coding standard, error code, error message, confirmation step, confirmation dialog, confirmation prompt,
      validation script, deployment script, self service tool, diagnostic tool, internal tool, command line tool, service contract, interface contract,
      cap, ceiling, upper bound, upper limit, hard coded limit
    `),
  },
  // Plain artefacts: they count a little, and only together or with more.
  {
    id: 'artefact',
    role: 'device',
    inflect: 'noun',
    weight: 0.45,
    why: 'It names something that was built to control the work.',
    words: words(`
      hotfix, hot fix, workaround, mitigation, script, pipeline, template, migration script, migration plan, migration, standard, guideline,       prototype, proof of concept, poc, ssh key, patch, fix, permission, contract, schema,
      abstraction, interface, training process,       acceptance process, triage, config, configuration, spec, specification, code convention, coding
      standard, documentation,
      bot, webhook, daemon, macro, ticket template, form, decision tree, help article, knowledge base article, canned response,
      switch, scan, barcode, signature,
      on call, review
    `),
  },
  // What a device adds to a thing: `made the job idempotent`.
  {
    id: 'property',
    role: 'device',
    inflect: 'fixed',
    weight: 0.85,
    why: 'It names a property that makes a failure safe.',
    words: words(`
      idempotent, restartable, resumable, reversible, replayable, undoable, revocable, append only, tamper proof, fail safe, fault tolerant,
      reproducible, read only, side by side, in waves, in stages, in phases, in rings, region by region, site by site, store by store, team by team,
      tenant by tenant, table by table, one region at a time, one tenant at a time, one customer at a time, one team at a time, one service at a time,
      one table at a time, one at a time, one by one,
      next to each other, one after the other
    `),
  },
  // Everyday things: only what one guards against makes it a device.
  {
    id: 'thing',
    role: 'device',
    inflect: 'noun',
    weight: 0.3,
    why: 'It names something that guards the system.',
    words: words(`
      thing, tool, job, filter, hook, service, step, query, sheet, button, plugin, extension, utility, sensor, page, layer, component, module, agent, system, mechanism, program, app,
      build, deploy, machine, pump, arm, line, controller, shell, model, device, updater, loader, bootloader, importer, parser, robot, motor, valve, press, crane, furnace, runner, release, upload
    `),
  },
];
