// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "items/dateinput.h"

#include <QDate>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace Plimsoll {

/// A date typed as people type it (see dateFromText), with its reading below while it is typed, and a month to choose from. What is
/// typed becomes the date on Enter or when the focus leaves; Esc puts the last date back. A text that cannot be read stays, with the
/// reason below it.
class DateEdit : public QWidget
{
    Q_OBJECT
public:
    /// Given the date that is being replaced, what a text is read against. Called each time that a text is read.
    using ContextSource = std::function<DateInputContext(QDate current)>;

    explicit DateEdit(ContextSource context, QWidget *parent = nullptr);

    /// The committed date; invalid where the field is empty.
    [[nodiscard]] QDate date() const { return m_date; }
    /// Shows a date as committed; forgets what was being typed. Emits nothing.
    void setDate(QDate date);
    /// Whether an emptied field is a value of its own (an invalid date). Otherwise emptying puts the last date back.
    void setMayBeEmpty(bool mayBeEmpty) { m_mayBeEmpty = mayBeEmpty; }
    /// Shown in an empty field: "Mixed".
    void setPlaceholder(const QString &text);
    void setReadOnly(bool readOnly);
    void setFirstDayOfWeek(int day) { m_firstDayOfWeek = day; }
    /// The label that stands before it says what it is called, and leads to it.
    void setLabel(QLabel &label);

    /// Whether the text differs from the committed date.
    [[nodiscard]] bool isTyping() const { return m_typing; }
    /// What the text means now: the committed date where nothing is being typed.
    [[nodiscard]] Result<QDate> reading() const;
    /// Takes the text as the date, as Enter does. False where it cannot be read.
    bool commit();
    /// Puts the committed date back.
    void revert();
    [[nodiscard]] QLineEdit *lineEdit() const { return m_line; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The text changed and means something else now, perhaps nothing.
    void typed();
    /// Another date was committed.
    void committed(QDate date);
    /// The text was taken and means the date that was there already.
    void unchanged();

private:
    void showReading();
    void openMonth();
    void accept(QDate date);

    ContextSource m_context;
    QLineEdit *m_line;
    QToolButton *m_button;
    QLabel *m_reading;
    QDate m_date;
    int m_firstDayOfWeek = 1;
    bool m_mayBeEmpty = false;
    bool m_typing = false;
};

} // namespace Plimsoll
