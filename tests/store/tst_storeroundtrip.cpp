// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordjson.h"
#include "store/storefixture.h"

#include <QJsonDocument>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// What is written comes back equal, for every record type, and a step can be read back as an edit.
class TestStoreRoundTrip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newFileHoldsThePlan();
    void everyKindOfChangeComesBack();
    void textsOfFieldsReadAsTheirJson();
    void stepOfVeryManyChangesComesBack();
    void stampsAreWrittenButNotJournaled();
    void everySequenceHasItsPlan();
    void recordsHaveTheirHistory();
    void lastEntriesComeOldestFirst();
    void createNeverOverwrites();
    void refusedStepLeavesFileAsItWas();
    void oneRowOfManyThatBreaksItsChecksIsRefused();
};

void TestStoreRoundTrip::newFileHoldsThePlan()
{
    StoreFixture fixture;
    for (int round = 0; round < 5; ++round) {
        const Plan plan = fixture.plan(20);
        const QString path = fixture.file(u"plan %1 ö#?%.plimsoll"_s.arg(round));
        {
            auto store = Store::create(path, plan, fixture.clock, StoreFixture::options());
            VERIFY_RESULT(store);
            QCOMPARE((*store)->lastSequence(), 0);
            QCOMPARE((*store)->access(), Access::ReadWrite);
            const auto loaded = (*store)->load();
            VERIFY_RESULT(loaded);
            QVERIFY(*loaded == plan);
        }
        auto store = Store::open(path, fixture.clock, StoreFixture::options());
        VERIFY_RESULT(store);
        const auto loaded = (*store)->load();
        VERIFY_RESULT(loaded);
        QVERIFY(*loaded == plan);
    }
}

void TestStoreRoundTrip::everyKindOfChangeComesBack()
{
    StoreFixture fixture;
    Plan plan = fixture.plan(8);
    auto store = Store::create(fixture.file(), plan, fixture.clock, StoreFixture::options());
    VERIFY_RESULT(store);
    std::vector<PlanEdit> edits;
    int fields = 0;
    int allFields = 0;
    forEachRecordType([&]<typename R>() {
        if constexpr (!isNeverUndone<R>) {
            allFields += fieldCount<R>;
            for (int field = 0; field < fieldCount<R>; ++field) {
                for (qsizetype row = 0; row < plan.table<R>().size(); ++row) {
                    R record = plan.table<R>().at(row);
                    if (!mutateField(record, field, plan, fixture.random))
                        continue;
                    PlanDraft draft(plan);
                    draft.put(record);
                    edits.push_back(draft.toEdit(u"Change field"_s));
                    plan.apply(edits.back());
                    ++fields;
                    break;
                }
            }
        }
    });
    QCOMPARE(fields, allFields);
    for (const PlanEdit &edit : edits) {
        VERIFY_RESULT((*store)->commit(edit, PlanEdit(), StoreFixture::entry(edit.label)));
    }
    const auto loaded = (*store)->load();
    VERIFY_RESULT(loaded);
    QVERIFY(*loaded == plan);
    for (size_t i = 0; i < edits.size(); ++i) {
        const auto edit = (*store)->editOf(qint64(i) + 1);
        VERIFY_RESULT(edit);
        QVERIFY(*edit == edits[i]);
    }
}

/// Written past QJsonDocument, they must read as what that would have written.
void TestStoreRoundTrip::textsOfFieldsReadAsTheirJson()
{
    StoreFixture fixture;
    const Plan plan = fixture.plan(8);
    int texts = 0;
    forEachRecordType([&]<typename R>() {
        for (const R &record : plan.table<R>()) {
            for (const quint64 mask : {~quint64(0), fixture.random.generate64(), quint64(0)}) {
                QJsonParseError error;
                const QByteArray text = fieldsToText(record, mask);
                QCOMPARE(QJsonDocument::fromJson(text, &error).object(), fieldsToJson(record, mask));
                QCOMPARE(error.error, QJsonParseError::NoError);
                ++texts;
            }
        }
    });
    QCOMPARE_GE(texts, 1000);
}

void TestStoreRoundTrip::stepOfVeryManyChangesComesBack()
{
    StoreFixture fixture;
    const Plan plan = fixture.plan();
    auto store = Store::create(fixture.file(), plan, fixture.clock, StoreFixture::options());
    VERIFY_RESULT(store);
    PlanDraft draft(plan);
    for (int i = 0; i < 6000; ++i) {
        Skill skill;
        skill.id = SkillId(5'000'000 + i);
        skill.name = u"Skill %1"_s.arg(i);
        draft.put(skill);
    }
    // Of a table that is listed before that of the skills and named behind it.
    Team team;
    team.id = TeamId(6'000'000);
    team.name = u"Welders"_s;
    draft.put(team);
    const PlanEdit edit = draft.toEdit(u"Many"_s);
    VERIFY_RESULT((*store)->commit(edit, PlanEdit(), StoreFixture::entry(edit.label)));
    const auto loaded = (*store)->load();
    VERIFY_RESULT(loaded);
    QVERIFY(*loaded == draft.plan());
    const auto read = (*store)->editOf(1);
    VERIFY_RESULT(read);
    QVERIFY(*read == edit);
    const auto report = (*store)->verify();
    VERIFY_RESULT(report);
    QVERIFY2(report->sound, qPrintable(report->findings.join(u'\n')));
}

void TestStoreRoundTrip::stampsAreWrittenButNotJournaled()
{
    StoreFixture fixture;
    Plan plan = fixture.plan();
    auto store = Store::create(fixture.file(), plan, fixture.clock, StoreFixture::options());
    VERIFY_RESULT(store);
    const PlanEdit edit = fixture.rename(plan, u"Beta"_s);
    PlanDraft draft(plan);
    for (int i = 1; i <= 5; ++i)
        draft.put(randomRecord<CalendarStamp>(Id<CalendarStamp>(i), plan, fixture.random));
    const PlanEdit stamps = draft.toEdit({});
    VERIFY_RESULT((*store)->commit(edit, stamps, StoreFixture::entry(edit.label)));
    const auto loaded = (*store)->load();
    VERIFY_RESULT(loaded);
    QVERIFY(*loaded == draft.plan());
    const auto read = (*store)->editOf(1);
    VERIFY_RESULT(read);
    QVERIFY(*read == edit);
    const auto before = (*store)->planAfter(0);
    VERIFY_RESULT(before);
    QVERIFY(before->table<CalendarStamp>() == draft.plan().table<CalendarStamp>());
}

void TestStoreRoundTrip::everySequenceHasItsPlan()
{
    StoreFixture fixture;
    Plan plan = fixture.plan();
    std::vector<Plan> states{plan};
    auto store = Store::create(fixture.file(), plan, fixture.clock, StoreFixture::options());
    VERIFY_RESULT(store);
    for (int step = 0; step < 12; ++step) {
        Plan after = step % 3 == 0 ? fixture.plan(3) : plan;
        if (step % 3 != 0)
            fixture.rename(after, u"Step %1"_s.arg(step));
        const PlanEdit edit = editBetween(plan, after, u"Step %1"_s.arg(step));
        plan.apply(edit);
        const auto entry = (*store)->commit(edit, PlanEdit(), StoreFixture::entry(edit.label));
        VERIFY_RESULT(entry);
        QCOMPARE(entry->sequence, step + 1);
        QCOMPARE(entry->time, fixture.clock.now());
        states.push_back(plan);
    }
    QCOMPARE((*store)->lastSequence(), 12);
    for (size_t i = 0; i < states.size(); ++i) {
        const auto then = (*store)->planAfter(qint64(i));
        VERIFY_RESULT(then);
        QVERIFY2(*then == states[i], qPrintable(QString::number(i)));
    }
    QCOMPARE((*store)->planAfter(13).error().code, ErrorCode::NotFound);
    const auto report = (*store)->verify();
    VERIFY_RESULT(report);
    QVERIFY2(report->sound, qPrintable(report->findings.join(u'\n')));
}

void TestStoreRoundTrip::recordsHaveTheirHistory()
{
    StoreFixture fixture;
    Plan plan = fixture.plan();
    auto store = Store::create(fixture.file(), plan, fixture.clock, StoreFixture::options());
    VERIFY_RESULT(store);
    const SkillId id(77);
    const auto commit = [&](const std::optional<Skill> &skill) {
        PlanDraft draft(plan);
        if (skill)
            draft.put(*skill);
        else
            draft.remove(id);
        const PlanEdit edit = draft.toEdit(u"Skill"_s);
        plan.apply(edit);
        return (*store)->commit(edit, PlanEdit(), StoreFixture::entry(edit.label));
    };
    VERIFY_RESULT(commit(Skill{id, u"Testing"_s}));
    VERIFY_RESULT(commit(Skill{id, u"Load testing"_s}));
    VERIFY_RESULT(commit(std::nullopt));
    const auto history = (*store)->historyOf(u"skill"_s, id.value(), 10);
    VERIFY_RESULT(history);
    QCOMPARE(history->size(), size_t(3));
    QCOMPARE(history->at(0).entry.sequence, 3);
    QCOMPARE(history->at(0).before, (QJsonObject{{u"name"_s, u"Load testing"_s}, {u"note"_s, QString()}, {u"freeze"_s, u"code"_s}}));
    QVERIFY(history->at(0).after.isEmpty());
    QCOMPARE(history->at(1).before, (QJsonObject{{u"name"_s, u"Testing"_s}}));
    QCOMPARE(history->at(1).after, (QJsonObject{{u"name"_s, u"Load testing"_s}}));
    QVERIFY(history->at(2).before.isEmpty());
    QCOMPARE((*store)->historyOf(u"skill"_s, id.value(), 1)->size(), size_t(1));
    QVERIFY((*store)->historyOf(u"skill"_s, 78, 10)->empty());
    // With no id that of all skills, each row telling whose it is.
    const auto all = (*store)->historyOf(u"skill"_s, 0, -1);
    VERIFY_RESULT(all);
    QCOMPARE(all->size(), size_t(3));
    QCOMPARE(all->at(1).before, (QJsonObject{{u"id"_s, u"77"_s}, {u"name"_s, u"Testing"_s}}));
    QVERIFY(all->at(2).before.isEmpty() && (*store)->historyOf(u"team"_s, 0, -1)->empty());
}

void TestStoreRoundTrip::lastEntriesComeOldestFirst()
{
    StoreFixture fixture;
    Plan plan = fixture.plan();
    const QString path = fixture.file();
    {
        auto store = Store::create(path, plan, fixture.clock, StoreFixture::options());
        VERIFY_RESULT(store);
        for (int step = 1; step <= 5; ++step) {
            const PlanEdit edit = fixture.rename(plan, u"Title %1"_s.arg(step));
            const bool undo = step == 4;
            VERIFY_RESULT((*store)->commit(edit, PlanEdit(),
                                           StoreFixture::entry(edit.label, undo ? JournalKind::Undo : JournalKind::Do, undo ? 3 : 0)));
        }
    }
    auto store = Store::open(path, fixture.clock, StoreFixture::options());
    VERIFY_RESULT(store);
    QCOMPARE((*store)->lastSequence(), 5);
    const auto entries = (*store)->journal(2);
    VERIFY_RESULT(entries);
    QCOMPARE(entries->size(), size_t(2));
    QCOMPARE(entries->front().sequence, 4);
    QCOMPARE(entries->front().kind, JournalKind::Undo);
    QCOMPARE(entries->front().target, 3);
    QCOMPARE(entries->back().label, u"Rename to Title 5"_s);
    QCOMPARE(entries->back().author, u"mara"_s);
    QCOMPARE((*store)->journal(100)->size(), size_t(5));
}

void TestStoreRoundTrip::createNeverOverwrites()
{
    StoreFixture fixture;
    QFile other(fixture.file());
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("mine");
    other.close();
    const auto store = Store::create(fixture.file(), fixture.plan(), fixture.clock, StoreFixture::options());
    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::Conflict);
    QVERIFY(other.open(QIODevice::ReadOnly));
    QCOMPARE(other.readAll(), QByteArray("mine"));
    QCOMPARE(QDir(fixture.folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestStoreRoundTrip::refusedStepLeavesFileAsItWas()
{
    StoreFixture fixture;
    const Plan plan = fixture.plan();
    auto store = Store::create(fixture.file(), plan, fixture.clock, StoreFixture::options());
    VERIFY_RESULT(store);
    PlanDraft draft(plan);
    draft.put(Skill{SkillId(900), u"Fine"_s});
    Milestone lost = plan.table<Milestone>().at(0);
    lost.id = MilestoneId(901);
    lost.release = ReleaseId(12345);
    draft.put(lost);
    const auto refused = (*store)->commit(draft.toEdit(u"Bad"_s), PlanEdit(), StoreFixture::entry(u"Bad"_s));
    QVERIFY(!refused);
    QCOMPARE((*store)->lastSequence(), 0);
    const auto loaded = (*store)->load();
    VERIFY_RESULT(loaded);
    QVERIFY(*loaded == plan);
    Plan next = plan;
    const PlanEdit edit = fixture.rename(next, u"Good"_s);
    VERIFY_RESULT((*store)->commit(edit, PlanEdit(), StoreFixture::entry(edit.label)));
}

/// The CHECKs of many rows are asked once, after all of them.
void TestStoreRoundTrip::oneRowOfManyThatBreaksItsChecksIsRefused()
{
    StoreFixture fixture;
    const Plan plan = fixture.plan();
    auto store = Store::create(fixture.file(), plan, fixture.clock, StoreFixture::options());
    VERIFY_RESULT(store);
    const auto many = [&](const QString &last) {
        PlanDraft draft(plan);
        for (int i = 0; i < 3000; ++i)
            draft.put(Skill{SkillId(5'000'000 + i), i < 2999 ? u"Skill %1"_s.arg(i) : last});
        return draft;
    };
    const PlanDraft bad = many({});
    const auto refused = (*store)->commit(bad.toEdit(u"Bad"_s), PlanEdit(), StoreFixture::entry(u"Bad"_s));
    QVERIFY(!refused);
    QCOMPARE((*store)->lastSequence(), 0);
    const auto loaded = (*store)->load();
    VERIFY_RESULT(loaded);
    QVERIFY(*loaded == plan);
    QVERIFY(!Store::create(fixture.file(u"bad.plimsoll"_s), bad.plan(), fixture.clock, StoreFixture::options()));
    QVERIFY(!QFile::exists(fixture.file(u"bad.plimsoll"_s)));
    // Afterwards they are asked of each row again.
    PlanDraft one(plan);
    one.put(Skill{SkillId(900), {}});
    QVERIFY(!(*store)->commit(one.toEdit(u"One"_s), PlanEdit(), StoreFixture::entry(u"One"_s)));
    const PlanEdit good = many(u"Last"_s).toEdit(u"Good"_s);
    VERIFY_RESULT((*store)->commit(good, PlanEdit(), StoreFixture::entry(good.label)));
}

QTEST_GUILESS_MAIN(TestStoreRoundTrip)
#include "tst_storeroundtrip.moc"
