// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/dialogparts.h"

#include "document/plandocument.h"
#include "domain/plansettings.h"
#include "engine/workingdays.h"
#include "views/common/dateedit.h"
#include "views/common/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>

namespace Plimsoll {

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QPlainTextEdit *reasonEdit()
{
    auto *edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().height() * 4);
    return edit;
}

DateEdit *planDateEdit(const PlanDocument &document)
{
    auto *edit = new DateEdit([&document](QDate current) {
        return DateInputContext{document.today(), current, &document.timetable().calendars().ofPlan(), QLocale()};
    });
    edit->setFirstDayOfWeek(document.plan().settings().firstDayOfWeek);
    return edit;
}

void addDateRow(QFormLayout &form, const QString &text, DateEdit &date)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    date.setLabel(*label);
    form.addRow(label, &date);
}

void tellIn(QLabel &label, const QString &text, bool wrong)
{
    // From where it stands, so that it does not keep the colour of what it said before.
    QPalette colours = label.parentWidget() ? label.parentWidget()->palette() : label.palette();
    if (wrong)
        colours.setColor(QPalette::WindowText, Theme::of(colours).errorText);
    label.setPalette(colours);
    label.setText(text);
}

QString counted(qsizetype count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(count);
}

} // namespace Plimsoll
