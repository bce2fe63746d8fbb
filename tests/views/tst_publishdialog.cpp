// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/publishing/filetarget.h"
#include "domain/edits/fieldedits.h"
#include "support/messagefixture.h"
#include "support/nokeychain.h"
#include "views/publishing/publishdialog.h"
#include "views/publishing/sentinvitationsdialog.h"
#include "views/publishing/targetdialog.h"
#include "views/publishing/targettexts.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

PublishingTarget feed(qint64 id, const QString &name, const QString &address, AudienceId audience)
{
    PublishingTarget target;
    target.id = PublishingTargetId(id);
    target.name = name;
    target.address = address;
    target.audience = audience;
    return target;
}

bool tells(const QWidget &dialog, const QString &text)
{
    const auto labels = dialog.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return label->isVisibleTo(&dialog) && label->text().contains(text); });
}

QPushButton *button(const QWidget &dialog, const QString &text)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

struct Fixture : MessageFixture {
    explicit Fixture(const std::function<void(Plan &)> &change = {}) : MessageFixture(change)
    {
        const QString path = document().path();
        dialog = new PublishDialog(document(), secrets, [path](const PublishingTarget &) { return std::make_unique<FileTarget>(path); },
                                   MessagePlan::release);
        dialog->show();
    }
    ~Fixture() { delete dialog; }

    [[nodiscard]] QString cell(int row, int column) const { return dialog->targets().topLevelItem(row)->text(column); }
    void publish()
    {
        for (QPushButton *b : dialog->findChildren<QPushButton *>()) {
            if (b->text().contains("Publish "_L1) && b->text().contains("calendar"_L1) && b->isVisible())
                b->click();
        }
    }

    NoKeychain keychain;
    SessionSecrets secrets{keychain};
    QPointer<PublishDialog> dialog;
};

struct TwoFeeds : Fixture {
    TwoFeeds()
        : Fixture([](Plan &plan) {
              plan.put(feed(900, u"Staff feed"_s, u"staff.ics"_s, MessagePlan::staff));
              plan.put(feed(901, u"Customers"_s, u"customers.ics"_s, MessagePlan::customers));
          })
    {
    }
};

} // namespace

/// The dialogs of publishing: calendars, one calendar, invitations.
class TestPublishDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutCalendarsThereIsOneSentenceAndOneButton()
    {
        Fixture f;
        QVERIFY(tells(*f.dialog, u"others subscribe to"_s));
        QPushButton *add = button(*f.dialog, u"Publish a calendar…"_s);
        QVERIFY(add && add->isVisible());
        QTimer::singleShot(0, f.dialog, [&] {
            auto *target = f.dialog->findChild<TargetDialog *>();
            QVERIFY(target);
            QCOMPARE(target->target().release, MessagePlan::release);
            target->accept();
        });
        add->click();
        QCOMPARE(f.dialog->targets().topLevelItemCount(), 1);
        QCOMPARE(f.document().plan().table<PublishingTarget>().at(0).address, u"Cranes SECRET.ics"_s);
        QVERIFY(f.document().undo());
        QVERIFY(tells(*f.dialog, u"others subscribe to"_s));
    }

    void theListTellsWhatWouldChange()
    {
        TwoFeeds f;
        QTRY_COMPARE(f.cell(0, 5), u"2 new, 0 changed, 0 cancelled, 0 unchanged"_s);
        QCOMPARE(f.cell(1, 5), u"1 new, 0 changed, 0 cancelled, 0 unchanged"_s);
        QCOMPARE(f.cell(0, 0), u"Staff feed"_s);
        QCOMPARE(f.cell(0, 1), u"File"_s);
        QCOMPARE(f.cell(1, 2), u"Customers SECRET"_s);
        QCOMPARE(f.cell(0, 3), u"Everything"_s);
        QCOMPARE(f.cell(0, 4), u"Never"_s);
        const auto *changes = f.dialog->findChildren<QListWidget *>().first();
        QCOMPARE(changes->count(), 2);
        QVERIFY(changes->item(0)->text().startsWith("New: Code freeze"_L1));
    }

    void publishingDoesTheTickedOnes()
    {
        TwoFeeds f;
        QTRY_COMPARE(f.cell(0, 5), u"2 new, 0 changed, 0 cancelled, 0 unchanged"_s);
        f.dialog->targets().topLevelItem(1)->setCheckState(0, Qt::Unchecked);
        QVERIFY(button(*f.dialog, u"Publish 1 calendar"_s)->isEnabled());
        f.publish();
        QTRY_VERIFY(tells(*f.dialog, u"1 calendar is up to date."_s));
        QVERIFY(QFile::exists(f.folder() + u"/staff.ics"_s));
        QVERIFY(!QFile::exists(f.folder() + u"/customers.ics"_s));
        QTRY_COMPARE(f.cell(0, 5), u"up to date, 2 events"_s);
        QVERIFY(f.cell(0, 4) != u"Never"_s);
        QCOMPARE(f.dialog->targets().topLevelItem(1)->checkState(0), Qt::Unchecked);
        f.execute(edits::setField(f.document().plan(), MessagePlan::freeze, &Milestone::offset, -20));
        QTRY_COMPARE(f.cell(0, 5), u"0 new, 1 changed, 0 cancelled, 1 unchanged"_s);
        for (int i = 0; i < 2; ++i)
            f.dialog->targets().topLevelItem(i)->setCheckState(0, Qt::Unchecked);
        QVERIFY(!button(*f.dialog, u"Publish 0 calendars"_s)->isEnabled());
    }

    void conflictsAreOverwrittenOrKept()
    {
        TwoFeeds f;
        f.publish();
        QTRY_VERIFY(tells(*f.dialog, u"2 calendars are up to date."_s));
        QFile file(f.folder() + u"/staff.ics"_s);
        const auto spoil = [&] { QVERIFY(file.open(QIODevice::Append) && file.write("X-THEIRS:1\r\n") > 0); file.close(); };
        spoil();
        QPushButton *overwrite = button(*f.dialog, u"Overwrite"_s);
        QPushButton *keep = button(*f.dialog, u"Keep what is there"_s);
        QVERIFY(!overwrite->isVisible());
        f.publish();
        QTRY_VERIFY(overwrite->isVisible());
        keep->click();
        QVERIFY(!overwrite->isVisible());
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("THEIRS"));
        file.close();
        f.publish();
        QTRY_VERIFY(overwrite->isVisible());
        overwrite->click();
        QTRY_VERIFY(tells(*f.dialog, u"1 calendar is up to date."_s));
        QVERIFY(!overwrite->isVisible());
        QVERIFY(file.open(QIODevice::ReadOnly) && !file.readAll().contains("THEIRS"));
    }

    /// One calendar with a conflict is not hidden by the others, nor counted as up to date.
    void aConflictStandsBesideWhatWasPublished()
    {
        TwoFeeds f;
        f.publish();
        QTRY_VERIFY(tells(*f.dialog, u"2 calendars are up to date."_s));
        QFile file(f.folder() + u"/staff.ics"_s);
        QVERIFY(file.open(QIODevice::Append) && file.write("X-THEIRS:1\r\n") > 0);
        file.close();
        QVERIFY(QFile::remove(f.folder() + u"/customers.ics"_s));
        f.publish();
        QTRY_VERIFY(button(*f.dialog, u"Overwrite"_s)->isVisible());
        QTRY_VERIFY(tells(*f.dialog, u"1 calendar is up to date."_s));
    }

    void errorsStandInTheDialog()
    {
        Fixture f([](Plan &plan) { plan.put(feed(900, u"Away"_s, u"not/there/away.ics"_s, {})); });
        f.publish();
        QTRY_VERIFY(tells(*f.dialog, u"Away: The folder"_s));
    }

    void theAddressIsCopiedAndTheStepsAreSelectable()
    {
        TwoFeeds f;
        auto *address = f.dialog->findChildren<QLineEdit *>().first();
        QCOMPARE(address->text(), f.folder() + u"/staff.ics"_s);
        button(*f.dialog, u"Copy address"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), address->text());
        const QString steps = f.dialog->findChild<QPlainTextEdit *>()->toPlainText();
        for (const QString &program : {u"Outlook"_s, u"Google Calendar"_s, u"Apple Calendar"_s, u"Thunderbird"_s})
            QVERIFY(steps.contains(program));
        QCOMPARE(steps.count("Changes show after: "_L1), 4);
        for (const TargetKind kind : {TargetKind::File, TargetKind::Web, TargetKind::CalDav}) {
            QCOMPARE(subscribeSteps(kind).size(), size_t(4));
            for (const SubscribeSteps &step : subscribeSteps(kind))
                QVERIFY(!step.steps.isEmpty() && !step.lag.isEmpty());
        }
    }

    void removingKeepsWhatWasPublished()
    {
        TwoFeeds f;
        f.publish();
        QTRY_VERIFY(tells(*f.dialog, u"2 calendars are up to date."_s));
        button(*f.dialog, u"Remove"_s)->click();
        QCOMPARE(f.dialog->targets().topLevelItemCount(), 1);
        QVERIFY(QFile::exists(f.folder() + u"/staff.ics"_s));
        QVERIFY(tells(*f.dialog, u"is published no more"_s));
    }

    void theFormMakesATarget()
    {
        TwoFeeds f;
        PublishingTarget target = feed(900, u"Staff feed"_s, u"staff.ics"_s, MessagePlan::staff);
        TargetDialog dialog(f.document(), f.secrets, target);
        dialog.show();
        QVERIFY(tells(dialog, u"2 events, listed by calendar programs as “Cranes SECRET – Staff”."_s));
        QComboBox *kind = nullptr;
        for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
            if (box->findData(int(TargetKind::CalDav)) >= 0 && box->itemText(0).startsWith("A file"_L1))
                kind = box;
        }
        QVERIFY(kind);
        kind->setCurrentIndex(kind->findData(int(TargetKind::CalDav)));
        QVERIFY(button(dialog, u"Find calendars"_s)->isVisible());
        QVERIFY(!button(dialog, u"Change"_s)->isEnabled());
        dialog.findChildren<QLineEdit *>().at(1)->setText(u"https://user:secret@dav.example.org/"_s);
        dialog.accept();
        QVERIFY(tells(dialog, u"holds a user name or password"_s));
        QCOMPARE(f.document().plan().find(target.id)->kind, TargetKind::File);
        kind->setCurrentIndex(0);
        QCOMPARE(dialog.target().address, u"Cranes SECRET.ics"_s);
        dialog.findChild<QSpinBox *>()->setValue(24);
        dialog.accept();
        QCOMPARE(f.document().plan().find(target.id)->alarmHours, 24);
        QVERIFY(f.document().undo());
        QCOMPARE(*f.document().plan().find(target.id), target);
    }

    void anInvitationIsWrittenAndUpdatedAfterASlip()
    {
        MessageFixture f;
        std::vector<WrittenInvitation> saved;
        bool agrees = false;
        const auto save = [&](const std::vector<WrittenInvitation> &list) {
            if (agrees)
                saved = list;
            return agrees;
        };
        auto *dialog = new InvitationDialog(f.document(), {MessagePlan::freeze}, {}, save);
        dialog->show();
        QPushButton *write = button(*dialog, u"Save the invitation…"_s);
        QVERIFY(!write->isEnabled() && tells(*dialog, u"Type your own address first"_s));
        dialog->findChildren<QLineEdit *>().at(0)->setText(u"Ann <ann@example.org>"_s);
        QVERIFY(tells(*dialog, u"Nobody is invited yet"_s));
        auto *people = dialog->findChildren<QListWidget *>().at(1);
        QCOMPARE(people->item(0)->text(), u"Ada SECRET <ada@example.org>"_s);
        people->item(0)->setCheckState(Qt::Checked);
        dialog->findChildren<QLineEdit *>().at(1)->setText(u"ops@example.com"_s);
        QVERIFY(write->isEnabled());
        write->click();
        QCOMPARE(f.document().plan().table<SentInvitation>().size(), 0);
        agrees = true;
        write->click();
        QCOMPARE(saved.size(), size_t(1));
        QCOMPARE(f.document().plan().table<SentInvitation>().at(0).recipients, u"ada@example.org\nops@example.com"_s);
        auto *sent = new SentInvitationsDialog(f.document(), save);
        sent->show();
        QVERIFY(tells(*sent, u"knows the present dates"_s));
        f.execute(edits::setField(f.document().plan(), MessagePlan::freeze, &Milestone::offset, -20));
        QVERIFY(tells(*sent, u"1 invitation tells an old date."_s));
        QCOMPARE(sent->findChild<QTreeWidget *>()->topLevelItem(0)->text(2), u"Wed 29 Jul 2026"_s);
        button(*sent, u"Save the update…"_s)->click();
        QVERIFY(saved.front().fileName.startsWith("Updated invitation"_L1));
        QVERIFY(tells(*sent, u"knows the present dates"_s));
        delete sent;
    }
};

QTEST_MAIN(TestPublishDialog)
#include "tst_publishdialog.moc"
