// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/messageedits.h"
#include "support/messagefixture.h"
#include "views/inspector/choicefield.h"
#include "views/inspector/messageform.h"

#include <QComboBox>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Sample = Plimsoll::MessagePlan;

/// A message in the inspector. Today is Mon 18 May 2026.
class TestMessageForm : public QObject
{
    Q_OBJECT

private:
    static QStringList choicesOf(const Form &form, const QString &label)
    {
        QStringList texts;
        const auto *box = form.editor(label)->findChild<QComboBox *>();
        for (int i = 0; box && i < box->count(); ++i)
            texts << box->itemText(i);
        return texts;
    }

private Q_SLOTS:
    void tellsWhenItIsDueAndHowItStands()
    {
        MessageFixture fixture;
        MessageForm form(fixture.document());
        form.setRecords({Sample::toStaff.value()});
        QCOMPARE(form.infos(), (std::vector<FormInfo>{{u"= Wed 12 Aug 2026"_s, u"\u25cb Due in 86 days; its audience needs to be told by Wed 19 Aug 2026"_s, false}}));
        fixture.moveGoLive(QDate(2026, 5, 20));
        form.refresh();
        QCOMPARE(form.infos(), (std::vector<FormInfo>{{u"= Wed 6 May 2026"_s, u"\u203c Overdue by 12 days; its audience needs to be told by Wed 13 May 2026"_s, true}}));
    }

    void offersNoStateThatOnlySendingGives()
    {
        MessageFixture fixture;
        MessageForm form(fixture.document());
        form.setRecords({Sample::toStaff.value()});
        QCOMPARE(choicesOf(form, u"State"_s), (QStringList{u"Planned"_s, u"Drafted"_s, u"Approved"_s}));
        const std::array ids{Sample::toStaff};
        fixture.execute(edits::markMessagesSent(fixture.document().plan(), ids, QDate(2026, 5, 18), {}));
        form.refresh();
        QCOMPARE(choicesOf(form, u"State"_s), (QStringList{u"Planned"_s, u"Drafted"_s, u"Approved"_s, u"Sent"_s, u"Acknowledged"_s}));
    }

    void offersTheMilestonesOfItsRelease()
    {
        MessageFixture fixture;
        MessageForm form(fixture.document());
        form.setRecords({Sample::toStaff.value()});
        QCOMPARE(choicesOf(form, u"Milestone"_s), (QStringList{u"A fixed date"_s, u"v4.2 live SECRET"_s, u"Code freeze SECRET"_s}));
    }
};

QTEST_MAIN(TestMessageForm)
#include "tst_messageform.moc"
