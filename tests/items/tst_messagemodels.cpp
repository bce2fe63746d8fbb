// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/messageedits.h"
#include "exchange/messagetext.h"
#include "items/audiencemodel.h"
#include "items/ledgermodel.h"
#include "items/messagemodel.h"
#include "items/messagestanding.h"
#include "items/messagetemplatemodel.h"
#include "items/stakeholdermodel.h"
#include "support/messagefixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Sample = Plimsoll::MessagePlan;

/// Tables of messages, templates, stakeholders and the ledger. Today is Mon 18 May 2026.
class TestMessageModels : public QObject
{
    Q_OBJECT

private:
    static QString text(const RecordModel &model, qint64 id, const QString &field, int role = Qt::DisplayRole)
    {
        return model.index(model.rowOfRecord(id), model.columnOfField(field)).data(role).toString();
    }
    static bool set(RecordModel &model, qint64 id, const QString &field, const QVariant &value)
    {
        return model.setData(model.index(model.rowOfRecord(id), model.columnOfField(field)), value);
    }

private Q_SLOTS:
    void addsChangesAndRemoves()
    {
        MessageFixture fixture;
        std::vector<std::unique_ptr<RecordModel>> models;
        models.push_back(std::make_unique<MessageModel>(fixture.document()));
        models.push_back(std::make_unique<MessageTemplateModel>(fixture.document()));
        models.push_back(std::make_unique<StakeholderModel>(fixture.document()));
        models.push_back(std::make_unique<AudienceModel>(fixture.document()));
        for (const auto &model : models) {
            const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
            const int rows = model->rowCount();
            QCOMPARE(rows, 2);
            const auto id = model->addRecord();
            QVERIFY2(id, qPrintable(model->recordTable()));
            QCOMPARE(model->rowCount(), rows + 1);
            QVERIFY(fixture.document().undo());
            QCOMPARE(model->rowCount(), rows);
            QVERIFY(fixture.document().redo());
            QVERIFY(model->removeRecords({model->rowOfRecord(*id)}));
            QCOMPARE(model->rowCount(), rows);
        }
    }

    void dueFollowsTheMilestone()
    {
        MessageFixture fixture;
        MessageModel model(fixture.document());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const qint64 id = Sample::toStaff.value();
        const auto due = [&] { return model.index(model.rowOfRecord(id), model.columnOfField(u"due"_s)).data(Qt::EditRole).toDate(); };
        QCOMPARE(due(), QDate(2026, 8, 12));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        fixture.moveGoLive(QDate(2026, 9, 2));
        QCOMPARE(due(), QDate(2026, 8, 19));
        QVERIFY(changed.size() > 0);
        QCOMPARE(text(model, id, u"standing"_s), QString(u"\u25cb Due in 93 days"_s));
    }

    void typedDaysBecomeOffsets()
    {
        MessageFixture fixture;
        MessageModel model(fixture.document());
        const MessageId id = Sample::toStaff;
        QVERIFY(set(model, id.value(), u"due"_s, u"2026-08-19"_s));
        QCOMPARE(fixture.document().plan().find(id)->offset, -5);
        QCOMPARE(fixture.document().plan().find(id)->milestone, Sample::goLive);
        QVERIFY(set(model, id.value(), u"due"_s, u"2026-08-15"_s)); // A Saturday.
        QCOMPARE(fixture.document().plan().find(id)->offset, -11);
        QCOMPARE(fixture.document().plan().find(id)->offsetUnit, NoticeUnit::CalendarDays);
        QVERIFY(set(model, id.value(), u"milestone"_s, qint64(0)));
        QCOMPARE(fixture.document().plan().find(id)->due, QDate(2026, 8, 15));
        QVERIFY(set(model, id.value(), u"due"_s, u"2026-08-18"_s));
        QCOMPARE(fixture.document().plan().find(id)->due, QDate(2026, 8, 18));
        QVERIFY(set(model, id.value(), u"milestone"_s, u"Code freeze SECRET"_s));
        QCOMPARE(fixture.document().plan().find(id)->milestone, Sample::freeze);
        QVERIFY(!fixture.document().plan().find(id)->due.isValid());
    }

    void nobodySendsByTypingSent()
    {
        MessageFixture fixture;
        MessageModel model(fixture.document());
        QSignalSpy failed(&model, &RecordModel::editFailed);
        const qint64 id = Sample::toStaff.value();
        QVERIFY(!set(model, id, u"state"_s, int(MessageState::Sent)));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().text, u"A message becomes sent by “Mark as sent”, which also keeps what was told; use that."_s);
        const auto choices = model.index(model.rowOfRecord(id), model.columnOfField(u"state"_s)).data(RecordModel::ChoicesRole).value<QList<Choice>>();
        QCOMPARE(choices.size(), 3);
        QVERIFY(set(model, id, u"state"_s, int(MessageState::Approved)));
        const std::array ids{Sample::toStaff};
        fixture.execute(edits::markMessagesSent(fixture.document().plan(), ids, QDate(2026, 5, 18), {}));
        QVERIFY(set(model, id, u"state"_s, int(MessageState::Acknowledged)));
        QVERIFY(set(model, id, u"state"_s, int(MessageState::Planned)));
        QVERIFY(!fixture.document().plan().find(Sample::toStaff)->sentOn.isValid());
    }

    void whatMustBeLookedAtSortsFirst()
    {
        MessageFixture fixture([](Plan &plan) {
            const auto put = [&](qint64 id, QDate due, MessageState state) {
                Message m = Sample::message(MessageId(id), Sample::staff);
                m.milestone = {};
                m.due = due;
                m.purpose = MessagePurpose::Other;
                m.state = state;
                m.sentOn = state >= MessageState::Sent ? due : QDate();
                plan.put(m);
            };
            put(701, QDate(2026, 5, 15), MessageState::Acknowledged);
            put(702, QDate(2026, 5, 15), MessageState::Sent);
            put(703, QDate(2026, 5, 19), MessageState::Planned);
            put(704, QDate(2026, 5, 17), MessageState::Drafted);
            put(705, QDate(), MessageState::Planned);
            put(706, QDate(2026, 5, 1), MessageState::Approved);
        });
        MessageModel model(fixture.document());
        std::vector<std::pair<qint64, qint64>> keys;
        for (const qint64 id : {701, 702, 703, 704, 705, 706}) {
            const QModelIndex cell = model.index(model.rowOfRecord(id), model.columnOfField(u"standing"_s));
            keys.emplace_back(cell.data(RecordModel::SortRole).toLongLong(), id);
        }
        std::sort(keys.begin(), keys.end());
        std::vector<qint64> order;
        for (const auto &[key, id] : keys)
            order.push_back(id);
        QCOMPARE(order, (std::vector<qint64>{706, 704, 703, 705, 702, 701}));
        QCOMPARE(text(model, 706, u"standing"_s), QString(u"\u203c Overdue by 17 days"_s));
        QCOMPARE(text(model, 704, u"standing"_s), QString(u"\u203c Overdue by 1 day"_s));
        QCOMPARE(text(model, 703, u"standing"_s), QString(u"\u25cb Due tomorrow"_s));
        QVERIFY(!text(model, 706, u"due"_s, RecordModel::ErrorRole).isEmpty());
        QVERIFY(text(model, 703, u"due"_s, RecordModel::ErrorRole).isEmpty());
    }

    void eachStandingHasItsOwnGlyphAndName()
    {
        QSet<QChar> glyphs;
        QSet<QString> names;
        for (int s = 0; s <= int(MessageStanding::Acknowledged); ++s) {
            glyphs += standingGlyph(MessageStanding(s));
            names += standingName(MessageStanding(s));
        }
        QCOMPARE(glyphs.size(), 6);
        QCOMPARE(names.size(), 6);
    }

    void messagesMoveToTheSameMilestoneOfAnotherRelease()
    {
        static constexpr ReleaseId next{3};
        MessageFixture fixture([](Plan &plan) {
            plan.put(Release{next, ProductId(1), u"4.3"_s, {}, MilestoneId(12), {}});
            Milestone live = *plan.find(Sample::goLive);
            live.id = MilestoneId(12);
            live.release = next;
            live.pinned = QDate(2026, 12, 2);
            plan.put(live);
        });
        MessageModel model(fixture.document());
        QVERIFY(set(model, Sample::toStaff.value(), u"release"_s, next.value()));
        const Message *moved = fixture.document().plan().find(Sample::toStaff);
        QCOMPARE(moved->release, next);
        QCOMPARE(moved->milestone, MilestoneId(12));
    }

    void theLedgerGrowsAndIsNeverUndone()
    {
        MessageFixture fixture;
        LedgerModel model(fixture.document());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        PlanDocument &document = fixture.document();
        const Message &message = *document.plan().find(Sample::toStaff);
        const Publication told = publicationOf(document.plan(), document.timetable(), message, document.clock().now(), document.today(), document.ids());
        const std::array ids{message.id};
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        fixture.execute(edits::markMessagesSent(document.plan(), ids, document.today(), {told}));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(model.rowCount(), 1);
        QStringList cells;
        for (int column = 0; column < LedgerModel::ColumnCount; ++column)
            cells << model.index(0, column).data().toString();
        QCOMPARE(cells, (QStringList{u"Mon 18 May 2026, 09:00"_s, u"Staff"_s, u"Coming soon SECRET"_s, u"Crane 4.2"_s,
                                     u"Code freeze SECRET: 22 Jul 2026; v4.2 live SECRET: 26 Aug 2026"_s, u"tester"_s}));
        QVERIFY(document.undo());
        QCOMPARE(document.plan().find(Sample::toStaff)->state, MessageState::Planned);
        QCOMPARE(model.rowCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestMessageModels)
#include "tst_messagemodels.moc"
